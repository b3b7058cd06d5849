import { createHash } from 'node:crypto'
import { existsSync, mkdirSync } from 'node:fs'
import { open, type Database, type RootDatabase } from 'lmdb'
import { Problem } from '../problem.js'

/** What happened to a record. */
export type ChangeKind = 'created' | 'changed' | 'withdrawn'

/** Why and from where a change came; a role, never a person. */
export interface Reason {
  role: string
  reason: string
  /** Groups the changes of one import. */
  batch?: string
  /** File that the content came from, with its SHA-256. */
  source?: { file: string; sha256: string }
}

/** One accepted change of one record. */
export interface Change extends Reason {
  /** 1 for the first change of a ledger, then without a gap. */
  sequence: number
  /** ISO 8601 in UTC; never earlier than that of the change before. */
  time: string
  record: string
  kind: ChangeKind
  /** SHA-256 of the content, in hexadecimal. */
  sha256: string
}

/** New content of a record: its sorted N-Quads, or undefined to withdraw it. */
export interface NewContent {
  record: string
  text: string | undefined
}

/** The append-only truth: every accepted change with its content. A new process reads it; nothing in it is ever rewritten. */
export interface Ledger {
  /** Sequence number of the last change; 0 for an empty ledger. Cheap, and true across processes. */
  position(): number
  /** Appends all or nothing; on disk when the promise resolves. */
  append(contents: readonly NewContent[], reason: Reason): Promise<Change[]>
  /** The last change of a record, undefined when there never was one. */
  latest(record: string): Change | undefined
  change(sequence: number): Change | undefined
  /** Changes after a sequence number, in order. */
  after(sequence: number): Iterable<Change>
  /** Content that a change gave to its record; throws when it does not match its checksum. */
  content(change: Change): string
  history(record: string): Change[]
  /** Last change of every record, withdrawn ones too. */
  records(): Iterable<Change>
  /** Base IRI of the records, fixed by the first process that states one; throws a Problem for another. */
  agreeOnBase(wished: string | undefined, otherwise: string): Promise<string>
  close(): Promise<void>
}

interface Tables {
  root: RootDatabase
  changes: Database<Change, number>
  contents: Database<string, number>
  latest: Database<number, string>
  history: Database<number, [string, number]>
  settings: Database<string, string>
}

/**
 * Opens the ledger of a data folder, and makes it when absent; several processes may read it while one writes.
 * @param folder the data folder; the ledger takes `ledger/` in it
 */
export function openLedger(folder: string, { readOnly = false } = {}): Ledger {
  const tables = openTables(folder, readOnly)
  const { changes, contents, latest, history } = tables
  const change = (sequence: number) => changes.get(sequence)
  return {
    position: () => lastSequence(tables),
    append: (news, reason) => append(tables, news, reason),
    latest: record => {
      const sequence = latest.get(record)
      return sequence === undefined ? undefined : change(sequence)
    },
    change,
    after: sequence => changes.getRange({ start: sequence + 1 }).map(({ value }) => value),
    content: ({ sequence, record, sha256 }) => {
      const text = contents.get(sequence) ?? ''
      if (toSha256(text) === sha256) return text
      throw new Problem(
        'storage',
        `Change ${sequence} of ${record} is damaged: its content does not match its checksum.`,
        {
          cure: 'Restore the data folder from a backup; nothing was guessed or repaired.',
        },
      )
    },
    history: record =>
      [...history.getRange({ start: [record, 0], end: [record, Infinity] })].map(
        ({ value }) => change(value) as Change,
      ),
    records: () => latest.getRange().map(({ value }) => change(value) as Change),
    agreeOnBase: (wished, otherwise) => agreeOnBase(tables, wished, otherwise),
    close: () => tables.root.close(),
  }
}

function openTables(folder: string, readOnly: boolean): Tables {
  const path = `${folder}/ledger`
  if (!readOnly) mkdirSync(path, { recursive: true })
  else if (!existsSync(path))
    throw new Problem('not-found', `There are no records in ${folder}.`, {
      cure: 'Name the data folder with --data, or import something first.',
    })
  // lmdb 3.5: without overlapping sync a commit is on disk when its transaction ends.
  const root = open({ path, compression: true, readOnly, maxDbs: 8, overlappingSync: false, pageSize: 8192 })
  return {
    root,
    changes: root.openDB({ name: 'changes', keyEncoding: 'uint32', compression: true }),
    contents: root.openDB({ name: 'contents', keyEncoding: 'uint32', encoding: 'string', compression: true }),
    latest: root.openDB({ name: 'latest' }),
    history: root.openDB({ name: 'history' }),
    settings: root.openDB({ name: 'settings' }),
  }
}

async function append(tables: Tables, news: readonly NewContent[], reason: Reason): Promise<Change[]> {
  try {
    const changes = await tables.root.childTransaction(() => news.map(content => appendOne(tables, content, reason)))
    await tables.root.flushed
    return changes
  } catch (cause) {
    throw new Problem('storage', 'The change could not be written to disk; nothing of it was kept.', {
      cure: 'See that the disk has room and the data folder can be written to, then send it again.',
      cause,
    })
  }
}

/** Runs inside a child transaction: of lmdb 3.5's kinds the only one that an error rolls back. */
function appendOne(tables: Tables, { record, text }: NewContent, reason: Reason): Change {
  const before = lastSequence(tables)
  const known = tables.latest.get(record)
  const now = new Date().toISOString()
  const previous = tables.changes.get(before)?.time ?? now
  const change: Change = {
    ...reason,
    sequence: before + 1,
    time: previous > now ? previous : now,
    record,
    kind: text === undefined ? 'withdrawn' : known === undefined ? 'created' : 'changed',
    sha256: toSha256(text ?? ''),
  }
  void tables.changes.put(change.sequence, change)
  if (text !== undefined) void tables.contents.put(change.sequence, text)
  void tables.latest.put(record, change.sequence)
  void tables.history.put([record, change.sequence], change.sequence)
  return change
}

async function agreeOnBase({ root, settings }: Tables, wished: string | undefined, otherwise: string): Promise<string> {
  const known = settings.get('base')
  if (known === undefined) {
    await settings.put('base', wished ?? otherwise)
    await root.flushed
    return wished ?? otherwise
  }
  if (wished === undefined || wished === known) return known
  throw new Problem('malformed', `The records of this data folder have the base IRI ${known}, not ${wished}.`, {
    cure: `Leave --base out, give ${known}, or take another data folder: published IRIs do not change.`,
  })
}

function lastSequence({ changes }: Tables): number {
  for (const key of changes.getKeys({ reverse: true, limit: 1 })) return key
  return 0
}

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export function toSha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex')
}
