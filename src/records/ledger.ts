import type { Change, NewContent, Reason } from './change.js'
import { createAppend } from './append.js'
import { createBegin, type OpenBatch } from './open-batch.js'
import { readBatchNames, readNote, readOrigins } from './read-batches.js'
import { createWriteTurn } from './write-turn.js'
import { toOpenProblem } from './disk-failure.js'
import { agreeOnFormat } from './format.js'
import { createHold } from './hold.js'
import type { Lock } from './lock.js'
import { findFirstSince, readAfter, readChange, readContentText, readGroup } from './read-changes.js'
import { readLatest, readLatestOf, readPosition } from './read-changes.js'
import { agreeOnBase } from './base.js'
import { openTables, type Tables } from './tables.js'

export type { Change, ChangeKind, NewContent, Reason } from './change.js'
export type { OpenBatch } from './open-batch.js'
export { toSha256 } from './sha256.js'

/** The append-only truth: every accepted change with its content. A new process reads it; nothing in it is ever rewritten. */
export interface Ledger {
  /** Sequence number of the last change; 0 for an empty ledger. Cheap, and true across processes. */
  position(): number
  /** Appends all or nothing; on disk when the promise resolves. Those that come at the same time share a flush. */
  append(contents: readonly NewContent[], reason: Reason): Promise<Change[]>
  /** Begins a batch that becomes true as a whole; memory does not hold it. Appends of this ledger wait until it is closed. */
  begin(reason: Reason & { batch: string }): Promise<OpenBatch>
  /**
   * Keeps other writers out until it is released, for work that appends more than once; without it every append does so
   * by itself. Throws a Problem that names the other when there is one.
   */
  hold(purpose: string): Promise<Lock>
  /** The last change of a record, undefined when there never was one. */
  latest(record: string): Change | undefined
  change(sequence: number): Change | undefined
  /** Changes after a sequence number, in order. */
  after(sequence: number): Iterable<Change>
  /** Sequence number of the first change at or after a moment (ISO 8601, UTC, ms); position + 1 when there is none. */
  firstSince(time: string): number
  /** Content that a change gave to its record; throws when it does not match its checksum. */
  content(change: Change): string
  /** What was written of where the lines of a content come from; undefined when nothing was. */
  origins(change: Change): string | undefined
  history(record: string): Change[]
  /** Names of all batches. */
  batchNames(): Iterable<string>
  /** The note beside a batch, proved against its checksum; undefined when there is none. */
  note(batch: string): string | undefined
  /** Changes of one batch, in order. */
  batch(name: string): Iterable<Change>
  /** Last change of every record, withdrawn ones too. */
  records(): Iterable<Change>
  /** Base IRI of the records, fixed by the first process that states one; throws a Problem for another. */
  agreeOnBase(wished: string | undefined, otherwise: string): Promise<string>
  close(): Promise<void>
}

/**
 * Opens the ledger of a data folder, and makes it when absent; several processes may read it while one writes.
 * @param folder the data folder; the ledger takes `ledger/` in it
 */
export function openLedger(folder: string, { readOnly = false } = {}): Ledger {
  let current = openAll(folder, readOnly)
  const tables = () => current
  const held = createHold(folder)
  const writing = {
    folder,
    tables,
    turn: createWriteTurn(),
    lock: held.forAppend,
    async reopen() {
      await current.root.close()
      current = openAll(folder, readOnly)
    },
  }
  return {
    position: () => readPosition(current),
    append: createAppend(writing),
    begin: createBegin(writing),
    hold: held.hold,
    latest: record => readLatestOf(current, record),
    change: sequence => readChange(current, sequence),
    after: sequence => readAfter(tables, sequence),
    firstSince: time => findFirstSince(current, time),
    content: change => readContentText(current, change),
    origins: change => readOrigins(current, change),
    history: record => [...readGroup(tables, 'history', record)],
    batchNames: () => readBatchNames(tables),
    note: batch => readNote(current, batch),
    batch: name => readGroup(tables, 'batches', name),
    records: () => readLatest(tables),
    agreeOnBase: (wished, otherwise) => agreeOnBase(current, wished, otherwise),
    async close() {
      held.release()
      await current.root.close()
    },
  }
}

function openAll(folder: string, readOnly: boolean): Tables {
  let tables: Tables | undefined
  try {
    tables = openTables(folder, readOnly)
    agreeOnFormat(folder, tables, readOnly)
    return tables
  } catch (cause) {
    void tables?.root.close()
    throw toOpenProblem(folder, cause)
  }
}
