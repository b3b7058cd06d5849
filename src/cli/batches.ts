import type { Command } from 'commander'
import { openFolder } from '../open-folder.js'
import { listBatches, type Batch } from '../records/batches.js'
import { exitCodes, runWith } from './command.js'

/** `drempel batches`: what was imported and undone, when and from what. */
export function addBatches(drempel: Command): void {
  const command = drempel
    .command('batches')
    .description('List the batches: each import and each undo, oldest first.')
    .option('--json', 'as JSON, with checksums of file and mapping')
  runWith<{ json?: boolean }>(command, ['data', 'base'], async (config, { json = false }) => {
    const { ledger } = await openFolder(config, { readOnly: true })
    try {
      const batches = listBatches(ledger)
      if (json) console.log(JSON.stringify(batches, null, 2))
      else if (batches.length === 0) console.log('There are no batches.')
      else batches.forEach(batch => console.log(toLine(batch)))
      return exitCodes.done
    } finally {
      await ledger.close()
    }
  })
}

/** "2026-11-26-gent  2026-11-26 21:06  importer  gent.xlsx: 12 new, 3 changed, 0 withdrawn". */
function toLine({ name, time, role, source, reason, created, changed, withdrawn }: Batch): string {
  const when = `${time.slice(0, 10)} ${time.slice(11, 16)}`
  const counts = `${created} new, ${changed} changed, ${withdrawn} withdrawn`
  return [name, when, role, `${source?.file ?? reason}: ${counts}`].join('  ')
}
