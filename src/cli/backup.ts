import type { Command } from 'commander'
import { backUp } from '../records/backup.js'
import { backUpReports, restoreReports } from '../reports/backup.js'
import { restore } from '../records/restore.js'
import { exitCodes, runWith } from './command.js'

/** `drempel backup`: copies a data folder while it is in use. */
export function addBackup(drempel: Command): void {
  const command = drempel
    .command('backup')
    .description('Copy all changes to a file, while the service runs; the copy is proved, and gets a checksum file.')
    .argument('<target>', 'a file that there is not, or a folder that there is')
  runWith(command, ['data'], async ({ data }, _, [target = '']) => {
    const { file, bytes, changes, records } = await backUp(data, target)
    console.log(`${file}: ${changes} changes of ${records} records, ${Math.ceil(bytes / 1024)} KiB.`)
    const reports = await backUpReports(data, file)
    if (reports) console.log(`${reports}: the reports of visitors.`)
    return exitCodes.done
  })
}

/** `drempel restore`: a new data folder from a backup. */
export function addRestore(drempel: Command): void {
  const command = drempel
    .command('restore')
    .description('Fill an empty data folder from a backup.')
    .argument('<backup>', 'the file that drempel backup made')
  runWith(command, ['data'], async ({ data }, _, [file = '']) => {
    const { changes, records } = await restore(file, data)
    console.log(`${data}: ${changes} changes of ${records} records, proved.`)
    if (restoreReports(file, data)) console.log(`${data}: the reports of visitors.`)
    return exitCodes.done
  })
}
