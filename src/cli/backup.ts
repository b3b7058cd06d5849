import type { Command } from 'commander'
import { backUpBaselines, baselinesBackupOf, restoreBaselines } from '../catalog/kpi/backup.js'
import { backUp, keepWithChecksum } from '../records/backup.js'
import { proveChecksum, restore } from '../records/restore.js'
import { backUpReports, backupNameOf, restoreReports } from '../reports/backup.js'
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
    const copy = await backUpReports(data, file, keepWithChecksum)
    if (copy) console.log(`${copy.file}: ${copy.reports} reports of visitors.`)
    const frozen = await backUpBaselines(data, file, keepWithChecksum)
    if (frozen) console.log(`${frozen.file}: ${frozen.baselines} baselines.`)
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
    // All are proved before any is put there.
    for (const beside of [backupNameOf(file), baselinesBackupOf(file)]) await proveChecksum(beside)
    const { changes, records } = await restore(file, data)
    console.log(`${data}: ${changes} changes of ${records} records, proved.`)
    const reports = await restoreReports(file, data)
    if (reports !== undefined) console.log(`${data}: ${reports} reports of visitors, proved.`)
    const baselines = restoreBaselines(file, data)
    if (baselines !== undefined) console.log(`${data}: ${baselines} baselines.`)
    return exitCodes.done
  })
}
