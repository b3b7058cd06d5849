import { spawnSync } from 'node:child_process'
import type { Command } from 'commander'
import { verifyLedger, type Verification } from '../records/verify.js'
import { exitCodes, runWith } from './command.js'
import { createProgress } from './progress.js'

/** Damages that are printed; the number of all is. */
const printed = 20

/** `drempel verify`: proves every change and content of a data folder. */
export function addVerify(drempel: Command): void {
  const command = drempel
    .command('verify')
    .description('Prove every change of a data folder against its checksum and its place in the chain.')
    .option('--in-process', 'do not guard against damage that ends the process itself')
  runWith<{ inProcess?: boolean }>(command, ['data'], async ({ data }, { inProcess }) => {
    if (!inProcess) return verifyGuarded(data)
    const progress = createProgress('changes')
    try {
      return report(await verifyLedger(data, (done, total) => progress.to(done, total)), data)
    } finally {
      progress.end()
    }
  })
}

/** lmdb reads by memory map: damage in the tree of pages can end the process, so that one is made for it. */
function verifyGuarded(data: string): number {
  const flags = [...process.execArgv, process.argv[1] ?? '', 'verify', '--in-process', '--data', data]
  const { status, signal, error } = spawnSync(process.execPath, flags, { stdio: 'inherit' })
  if (error) throw error
  if (signal === null && status !== null && status <= exitCodes.problem) return status
  console.error(`drempel: ${data}/ledger/data.mdb is damaged so that it cannot be read (${signal ?? status}).`)
  console.error('  Restore the data folder from a backup; nothing was guessed or repaired.')
  return exitCodes.findings
}

function report({ changes, records, link, damages }: Verification, data: string): number {
  for (const { sequence, record, what } of damages.slice(0, printed))
    console.log(`Change ${sequence}${record === undefined ? '' : ` of ${record}`}: ${what}.`)
  if (damages.length === 0) {
    console.log(`${changes} changes of ${records} records: all as they were written.`)
    if (changes > 0)
      console.log(`The last link is ${link}: keep it elsewhere, and see later that nothing was taken out.`)
    return exitCodes.done
  }
  console.log(`${damages.length} things in ${data} are damaged, of ${changes} changes of ${records} records.`)
  console.log('Restore it from a backup (docs/operations.md); nothing was guessed or repaired.')
  return exitCodes.findings
}
