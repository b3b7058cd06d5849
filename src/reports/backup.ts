import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { fileOf, isBegun, openRoot } from './tables.js'

/** The backup of the reports stands beside that of the records. */
export const backupNameOf = (backup: string) => `${backup}.reports`

/** Copies the reports of a data folder as they stand at one moment; undefined when there are none. */
export async function backUpReports(folder: string, backup: string): Promise<string | undefined> {
  if (!isBegun(folder)) return undefined
  const file = backupNameOf(backup)
  const partial = `${file}.partial`
  const root = openRoot(folder)
  try {
    mkdirSync(partial, { recursive: true })
    await root.backup(partial, true)
    copyFileSync(`${partial}/data.mdb`, file)
  } finally {
    await root.close()
    rmSync(partial, { recursive: true, force: true })
  }
  return file
}

/** Puts the reports that stand beside a backup into a data folder; false when there are none. */
export function restoreReports(backup: string, folder: string): boolean {
  const file = backupNameOf(backup)
  if (!existsSync(file)) return false
  mkdirSync(`${folder}/reports`, { recursive: true })
  copyFileSync(file, fileOf(folder))
  return true
}
