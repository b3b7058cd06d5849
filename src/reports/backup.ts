import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { Problem } from '../problem.js'
import { fileOf, isBegun, openRoot, openTables } from './tables.js'

/** The backup of the reports stands beside that of the records. */
export const backupNameOf = (backup: string) => `${backup}.reports`

/** A backup that was written and read again. */
export interface ReportsBackup {
  file: string
  reports: number
}

/**
 * Copies the reports of a data folder as they stand at one moment, and reads the copy; undefined when there are none.
 * @param keep gives the copy its name, and a checksum file beside it
 */
export async function backUpReports(
  folder: string,
  backup: string,
  keep: (from: string, file: string) => Promise<void>,
): Promise<ReportsBackup | undefined> {
  if (!isBegun(folder)) return undefined
  const file = backupNameOf(backup)
  const partial = `${file}.partial`
  try {
    rmSync(partial, { recursive: true, force: true })
    await copyReports(folder, partial)
    const reports = await countReports(partial)
    await keep(fileOf(partial), file)
    return { file, reports }
  } finally {
    rmSync(partial, { recursive: true, force: true })
  }
}

/**
 * Puts the reports that stand beside a backup into a data folder, and says how many; undefined when there are none. They
 * are read before they get their place.
 */
export async function restoreReports(backup: string, folder: string): Promise<number | undefined> {
  const file = backupNameOf(backup)
  if (!existsSync(file)) return undefined
  const partial = `${folder}/reports.partial`
  try {
    rmSync(partial, { recursive: true, force: true })
    mkdirSync(`${partial}/reports`, { recursive: true })
    copyFileSync(file, fileOf(partial))
    const reports = await countReports(partial)
    renameSync(`${partial}/reports`, `${folder}/reports`)
    return reports
  } finally {
    rmSync(partial, { recursive: true, force: true })
  }
}

async function copyReports(folder: string, to: string): Promise<void> {
  const root = openRoot(folder)
  try {
    mkdirSync(`${to}/reports`, { recursive: true })
    await root.backup(`${to}/reports`, true)
  } finally {
    await root.close()
  }
}

/** Reads all; a Problem where one is no report. */
async function countReports(folder: string): Promise<number> {
  const { root, reports } = openTables(folder)
  try {
    const all = [...reports.getRange()]
    const wrong = all.find(({ key, value }) => value?.number !== key || value.history.length === 0)
    if (wrong === undefined) return all.length
    throw new Problem('storage', `The copy of the reports is damaged at ${wrong.key}.`, {
      cure: 'Take another backup, or restore from an older one.',
    })
  } finally {
    await root.close()
  }
}
