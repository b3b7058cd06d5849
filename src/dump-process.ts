import { join } from 'node:path'
import { dumpFormats } from './dumps/formats.js'
import { createDumpShelf } from './dumps/dump-set.js'
import { municipalitiesIn, readSource } from './dumps/record-source.js'
import { removeOldDumps, removeUnfinished, writeDumps } from './dumps/write-dumps.js'
import { createIris } from './model/iris.js'
import { readVocabulary } from './model/vocabulary.js'
import { readTurtleFiles } from './rdf/read-turtle-files.js'
import { openLedger } from './records/ledger.js'
import { endWithParent } from './sparql/pool/parent-watch.js'

/**
 * Makes one set of dumps beside a running service, unless the newest holds the same. Arguments: data folder, base IRI,
 * IRI of the licence, number of sets to keep (0 for all).
 */
const [, , data = '', base = '', licence = '', kept = '0'] = process.argv
endWithParent()
const folder = join(data, 'dumps')
const ledger = openLedger(data, { readOnly: true })
try {
  await removeUnfinished(folder)
  const source = readSource(ledger, createIris(base))
  const newest = createDumpShelf(folder).sets()[0]
  if (newest?.sequence !== source.sequence || newest.licence !== licence)
    await writeDumps(source, {
      vocabulary: readVocabulary([...readTurtleFiles('vocab'), ...readTurtleFiles('shapes')]),
      ...{ folder, licence, formats: dumpFormats, municipalities: municipalitiesIn(source), whole: true },
      now: new Date(),
    })
  if (Number(kept) > 0) await removeOldDumps(folder, Number(kept))
} finally {
  await ledger.close()
}
