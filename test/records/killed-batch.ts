// Puts down 500 contents of a batch in a data folder, and is killed.  tsx killed-batch.ts FOLDER WHEN
import { openLedger } from '../../src/records/ledger.js'

const [, , folder = '', when = ''] = process.argv
const batch = await openLedger(folder).begin({ role: 'importer', reason: 'to be cut off', batch: 'b1' })
for (let step = 0; step < 10; step++) {
  await batch.add(
    Array.from({ length: 50 }, (_, at) => ({
      record: `https://data.example.org/id/building/gent/killed-${step}-${at}`,
      text: `killed ${step} ${at}`,
    })),
  )
  if (when === 'after its first step') process.kill(process.pid, 'SIGKILL')
}
process.kill(process.pid, 'SIGKILL')
