import { mkdirSync } from 'node:fs'
import { open, type Database, type RootDatabase } from 'lmdb'
import { Problem } from '../problem.js'
import { isBegun, proveFile } from './prove-file.js'

/** The last change: where the next one goes. */
export interface Head {
  sequence: number
  link: string
  time: string
}

/** The tables of a ledger of format 2. */
export interface Tables {
  root: RootDatabase
  /** Sequence number → entry (log-entry.ts). */
  log: Database<Buffer, number>
  /** Sequence number → packed content (packed-content.ts). */
  versions: Database<Buffer, number>
  /** Sequence number → packed origins of the lines of its content; undefined where nobody wrote any. */
  origins: Database<Buffer, number> | undefined
  /** Batch → packed note; undefined as above. */
  notes: Database<Buffer, string> | undefined
  /** Contents of format 1, which stay as they are. */
  contents: Database<string, number> | undefined
  /** Record → sequence number of its last change. */
  latest: Database<number, string>
  history: Database<number, [record: string, sequence: number]>
  batches: Database<number, [batch: string, sequence: number]>
  settings: Database<unknown, string>
}

const path = (folder: string) => `${folder}/ledger`

/** Opens what is there, and makes it when absent unless it is only to be read; errors are those of lmdb. */
export function openTables(folder: string, readOnly: boolean): Tables {
  const root = openRoot(folder, readOnly)
  const table = (name: string) => root.openDB(name, {}) as Database
  const numbered = { keyEncoding: 'uint32', encoding: 'binary', compression: false } as const
  return {
    root,
    log: root.openDB('log', numbered) as Database<Buffer, number>,
    versions: root.openDB('versions', numbered) as Database<Buffer, number>,
    origins: root.openDB('origins', numbered) as Database<Buffer, number> | undefined,
    notes: root.openDB('notes', { encoding: 'binary', compression: false }) as Database<Buffer, string> | undefined,
    contents: openOldContents(root),
    latest: table('latest') as Database<number, string>,
    history: table('history') as Database<number, [string, number]>,
    batches: table('batches') as Database<number, [string, number]>,
    settings: table('settings') as Database<unknown, string>,
  }
}

/**
 * lmdb 3.5: without overlapping sync a commit is on disk when its transaction ends; with batching by event turn a commit
 * that fails also rejects a promise that nobody can reach, which ends the process.
 */
export function openRoot(folder: string, readOnly: boolean): RootDatabase {
  const file = `${path(folder)}/data.mdb`
  if (!readOnly) mkdirSync(path(folder), { recursive: true })
  else if (!isBegun(file))
    throw new Problem('not-found', `There are no records in ${folder}.`, {
      cure: 'Name the data folder with --data, or import something first.',
    })
  proveFile(file)
  const options = { compression: true, maxDbs: 12, overlappingSync: false, eventTurnBatching: false, pageSize: 8192 }
  return open({ path: path(folder), readOnly, ...options })
}

/** The last change; undefined when there is none. */
export function headOf(tables: Tables): Head | undefined {
  const head = tables.settings.get('head') as Head | undefined
  if (head === undefined) proveAlive(tables)
  return head
}

/** Throws when nothing is found because nothing can be: lmdb 3.5 reads empty once a write of its own page has failed. */
export function proveAlive({ settings }: Tables): void {
  if (settings.get('format') !== undefined) return
  throw new Problem('storage', 'The records cannot be read at this moment, as the disk has failed.', {
    cure: 'Try again in a moment; if it stays, see to the disk and start the program again.',
  })
}

/** Undefined where there never was a ledger of format 1. */
export function openOldContents(root: RootDatabase): Database<string, number> | undefined {
  return root.openDB('contents', {
    keyEncoding: 'uint32',
    encoding: 'string',
    compression: true,
    create: false,
  } as object) as Database<string, number> | undefined
}
