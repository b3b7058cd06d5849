import { openLedger } from '../../src/records/ledger.js'
import { verifyLedger } from '../../src/records/verify.js'
import { sha256Of } from './records.js'

/** What is wrong in a data folder after a fault; nothing when every promise was kept. */
export async function checkFolder(folder: string, acknowledged: readonly string[]): Promise<string[]> {
  const ledger = openLedger(folder)
  const { damages } = await verifyLedger(folder)
  const wrong = damages.map(({ sequence, what }) => `change ${sequence}: ${what}`)
  try {
    for (const record of acknowledged)
      if (ledger.latest(record)?.sha256 !== sha256Of(record)) wrong.push(`lost ${record}`)
    for (const { record, sha256 } of ledger.records()) if (sha256 !== sha256Of(record)) wrong.push(`torn ${record}`)
    wrong.push(...findHalfBatches([...ledger.after(0)].map(({ batch = '' }) => batch)))
    await ledger.append([{ record: 'https://data.example.org/id/building/faults/after', text: 'after' }], {
      role: 'tester',
      reason: 'the folder takes changes again',
    })
  } finally {
    await ledger.close()
  }
  return wrong
}

/** A batch's name ends with the number of changes that it has. */
function findHalfBatches(batches: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const batch of batches) counts.set(batch, (counts.get(batch) ?? 0) + 1)
  return [...counts]
    .filter(([batch, count]) => Number(batch.split('-').at(-1)) !== count)
    .map(([batch, count]) => `batch ${batch} has ${count} changes`)
}
