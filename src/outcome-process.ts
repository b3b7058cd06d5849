import { needsOf } from './answers/needs/read-needs.js'
import { createIris } from './model/iris.js'
import { readVocabulary } from './model/vocabulary.js'
import { toDisk } from './open-kept.js'
import { regulationsOf } from './open-outcomes.js'
import { toTests } from './outcomes/describe-outcomes.js'
import { judgeChanges } from './outcomes/judge-changes.js'
import { keepOnDisk } from './outcomes/keep-on-disk.js'
import { readTurtleFiles } from './rdf/read-turtle-files.js'
import { openLedger } from './records/ledger.js'
import { endWithParent } from './sparql/pool/parent-watch.js'

/** Judges all that has changed, beside a running service. Arguments: data folder, base IRI, names of the regulations. */
const [, , data = '', base = '', names = ''] = process.argv
endWithParent()
const config = { data, regulations: names === '' ? [] : names.split(',') }
const ledger = openLedger(data, { readOnly: true })
const vocabulary = readVocabulary([...readTurtleFiles('vocab'), ...readTurtleFiles('shapes')])
const judging = {
  regulations: regulationsOf(config, vocabulary),
  profiles: needsOf(vocabulary).presets,
  ...{ vocabulary, iris: createIris(base) },
}
const report = (message: string) => void process.stderr.write(`${message}\n`)
const kept = await keepOnDisk({ ...toDisk({ config, ledger, report }), tests: () => toTests(judging) })
try {
  await judgeChanges({ ledger, kept, judging, sliceMs: Infinity })
} finally {
  await kept.close()
  await ledger.close()
}
