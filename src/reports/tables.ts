import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { open, type Database, type RootDatabase } from 'lmdb'
import { Problem } from '../problem.js'
import type { Report } from './report.js'

/** The tables of `reports/data.mdb`, a file of its own beside the ledger. */
export interface Tables {
  root: RootDatabase
  /** Set in a folder that can only be read. */
  isReadOnly: boolean
  /** Number → report. */
  reports: Database<Report, string>
  /** Token of a form → number of the report that it made. */
  tokens: Database<string, string>
  /** Thing and day → times that it was confirmed on that day. */
  confirmations: Database<number, [thing: string, day: string]>
}

const place = (folder: string) => `${folder}/reports`

/** The file that holds the reports of a data folder. */
export const fileOf = (folder: string) => `${place(folder)}/data.mdb`

/** Whether there was ever a report or a confirmation. */
export const isBegun = (folder: string) => existsSync(fileOf(folder))

/** Opens what is there, and makes it when absent; a folder that can only be read is opened for reading. */
export function openTables(folder: string): Tables {
  const isReadOnly = isBegun(folder) && !isWritable(folder)
  const root = openRoot(folder)
  const table = (name: string) => root.openDB(name, {}) as Database
  return {
    root,
    isReadOnly,
    reports: table('reports') as Database<Report, string>,
    tokens: table('tokens') as Database<string, string>,
    confirmations: table('confirmations') as Database<number, [string, string]>,
  }
}

/** The options of the ledger, for the same reasons (records/tables.ts): a commit is on disk when its promise resolves. */
export function openRoot(folder: string): RootDatabase {
  try {
    mkdirSync(place(folder), { recursive: true })
    const options = { maxDbs: 4, overlappingSync: false, eventTurnBatching: false, pageSize: 8192 }
    return open({ path: place(folder), readOnly: isBegun(folder) && !isWritable(folder), ...options })
  } catch (cause) {
    throw toProblem(cause)
  }
}

/** The Problem for reports that cannot be opened or written. */
export function toProblem(cause: unknown): Problem {
  if (cause instanceof Problem) return cause
  return new Problem('storage', 'This service cannot take or show reports at this moment; nothing was kept.', {
    cure: 'Please try again later, or write to the contact that the accessibility statement names.',
    cause,
  })
}

function isWritable(folder: string): boolean {
  try {
    accessSync(fileOf(folder), constants.W_OK)
    return true
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === undefined) throw cause
    return false
  }
}
