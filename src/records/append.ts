import { Problem } from '../problem.js'
import type { Change, NewContent, Reason } from './change.js'
import { findCause, isFull, toReadOnlyProblem, toWriteProblem } from './disk-failure.js'
import type { Tables } from './tables.js'
import { nextSequence, prepare, writeContent, writeEntry, type Ready } from './write-entry.js'
import type { WriteTurn } from './write-turn.js'

/** Where changes are appended to. */
export interface AppendTo {
  folder: string
  tables(): Tables
  turn: WriteTurn
  /** Opens the tables anew after a failure: lmdb gives no more reads after some. */
  reopen(): Promise<void>
  /** Keeps other processes from writing; gives what ends that. */
  lock(): Promise<() => void>
}

/** An append that waits for its turn; what can be made ready before is. */
interface Waiting {
  contents: readonly Ready[]
  reason: Reason
  settle(outcome: Change[] | Problem): void
}

/** Appends contents for a reason, all or nothing. */
export type Append = (contents: readonly NewContent[], reason: Reason) => Promise<Change[]>

/** Appends that come while another is being written share the next transaction, and so its wait for the disk. */
export function createAppend(to: AppendTo): Append {
  const waiting: Waiting[] = []
  let begun = false
  const write = async () => {
    await to.turn.take()
    while (waiting.length > 0) await writeGroup(to, waiting.splice(0))
    begun = false
    to.turn.pass()
  }
  return async (contents, reason) => {
    if (to.turn.failure) throw to.turn.failure
    const ready = prepare(contents)
    return new Promise((resolve, reject) => {
      const settle = (outcome: Change[] | Problem) => (outcome instanceof Problem ? reject(outcome) : resolve(outcome))
      waiting.push({ contents: ready, reason, settle })
      if (!begun) void write()
      begun = true
    })
  }
}

/** Writes and settles a group. Never throws. */
async function writeGroup(to: AppendTo, group: readonly Waiting[]): Promise<void> {
  const settleAll = (outcome: Problem) => group.forEach(({ settle }) => settle(outcome))
  if (to.turn.failure) return settleAll(to.turn.failure)
  let unlock: () => void
  try {
    unlock = await to.lock()
  } catch (error) {
    return settleAll(error instanceof Problem ? error : toWriteProblem(error))
  }
  try {
    const outcomes = await commit(to.tables(), group)
    unlock()
    group.forEach(({ settle }, index) => settle(outcomes[index] as Change[] | Problem))
  } catch (error) {
    unlock()
    settleAll(await fail(to, error))
  }
}

/**
 * The Problem for a transaction that failed. A full disk needs only room; after any other failure nothing more is
 * written, as a flush tried again may lie.
 */
export async function fail(to: Pick<AppendTo, 'folder' | 'turn' | 'reopen'>, error: unknown): Promise<Problem> {
  const cause = await findCause(error, to.folder)
  if (!isFull(cause)) to.turn.failure = toReadOnlyProblem(cause)
  try {
    await to.reopen()
  } catch (second) {
    to.turn.failure = toReadOnlyProblem(second)
  }
  return toWriteProblem(cause)
}

/** One transaction for the group, in it one for each append; on disk when the promise resolves. */
async function commit(tables: Tables, group: readonly Waiting[]): Promise<(Change[] | Problem)[]> {
  const outcomes = await tables.root.transaction(() =>
    group.map(({ contents, reason }) =>
      tryWrite(tables, () => contents.map(content => appendOne(tables, content, reason))),
    ),
  )
  await tables.root.flushed
  return outcomes
}

/** Writing that fails leaves no trace, and does not touch what else is in the transaction. */
export function tryWrite<Result>({ root }: Tables, write: () => Result): Result | Problem {
  try {
    // Within a transaction lmdb 3.5 runs this at once and gives the result itself, whatever its types say.
    return root.childTransaction(write) as unknown as Result
  } catch (cause) {
    return cause instanceof Problem ? cause : toWriteProblem(cause)
  }
}

function appendOne(tables: Tables, ready: Ready, reason: Reason): Change {
  writeContent(tables, nextSequence(tables), ready)
  return writeEntry(tables, ready, reason)
}
