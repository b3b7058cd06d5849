// Commits records from several loops at once, one and three at a time, and tells each that is acknowledged; goes on
// after a refusal, and reads all at the end.  tsx scripts/faults/writer.ts FOLDER WRITERS COMMITS
import { writeSync } from 'node:fs'
import { namedNode } from '../../src/rdf/terms.js'
import { openLedger } from '../../src/records/ledger.js'
import { createRecords } from '../../src/records/records.js'
import { Problem } from '../../src/problem.js'
import { iris, quadsOf, recordOf } from './records.js'

const [, , folder = '', writers = '', commits = ''] = process.argv
const say = (line: string) => writeSync(1, `${line}\n`)
const ledger = openLedger(folder)
const records = createRecords({ ledger, validate: () => Promise.resolve([]), iris })
say('open')
await Promise.all(Array.from({ length: Number(writers) }, (_, writer) => write(writer)))
for (const change of ledger.after(0)) ledger.content(change)
say(`read ${ledger.position()}`)
await ledger.close()

async function write(writer: number): Promise<void> {
  for (let index = 0; index < Number(commits); index++) {
    const size = index % 3 === 2 ? 3 : 1
    const names = Array.from({ length: size }, (_, part) => recordOf(writer, index * 3 + part))
    const submissions = names.map(name => ({ record: namedNode(name), quads: quadsOf(name) }))
    const batch = `${writer}-${index}-${size}`
    try {
      await records.commit(submissions, { role: 'tester', reason: 'to be cut off', batch })
      for (const name of names) say(`ack ${name}`)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      say(`refused ${error.message}`)
    }
  }
}
