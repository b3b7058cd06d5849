import { existsSync, mkdirSync } from 'node:fs'
import { open, type Database, type RootDatabase } from 'lmdb'
import { proveFile } from '../records/prove-file.js'
import type { Tests } from './describe-outcomes.js'
import type { Kept, State } from './kept.js'

/** What is said of all that is kept. */
export interface Meta extends State {
  /** Digest of whatever outcomes depend on besides the records. */
  edition: string
}

/** The tables of `outcomes/data.mdb`, a file of its own beside the ledger. */
export interface Tables {
  root: RootDatabase
  /** Record → what is kept of it. */
  kept: Database<Kept, string>
  /** Step → record. */
  steps: Database<string, number>
  meta: Database<Meta, string>
  /** What the records were put to, under `tests`. */
  tests: Database<Tests, string>
}

export const folderOf = (data: string) => `${data}/outcomes`
export const fileOf = (data: string) => `${folderOf(data)}/data.mdb`

/** Opens what is there, and makes it when absent unless it is only to be read; errors are those of lmdb. */
export function openTables(data: string, readOnly: boolean): Tables {
  if (!readOnly) mkdirSync(folderOf(data), { recursive: true })
  if (!readOnly || existsSync(fileOf(data))) proveFile(fileOf(data))
  // Those of records/tables.ts, for the same reasons.
  const options = { compression: true, maxDbs: 4, overlappingSync: false, eventTurnBatching: false, pageSize: 8192 }
  const root = open({ path: folderOf(data), readOnly, ...options })
  const table = (name: string, more: object = {}) => root.openDB(name, more) as Database
  return {
    root,
    kept: table('kept') as Database<Kept, string>,
    steps: table('steps', { keyEncoding: 'uint32' }) as Database<string, number>,
    meta: table('meta') as Database<Meta, string>,
    tests: table('tests') as Database<Tests, string>,
  }
}
