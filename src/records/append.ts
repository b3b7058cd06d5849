import { Problem } from '../problem.js'
import type { Change, NewContent, Reason } from './change.js'
import { findCause, isFull, toReadOnlyProblem, toWriteProblem } from './disk-failure.js'
import { firstLink, toEntry } from './log-entry.js'
import { packContent } from './packed-content.js'
import { readKnownChange } from './read-changes.js'
import { toSha256 } from './sha256.js'
import { headOf, type Head, type Tables } from './tables.js'

/** Where changes are appended to. */
export interface AppendTo {
  folder: string
  tables(): Tables
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

interface Ready {
  record: string
  sha256: string
  /** Undefined for a withdrawal. */
  packed: Buffer | undefined
}

/** Appends contents for a reason, all or nothing. */
export type Append = (contents: readonly NewContent[], reason: Reason) => Promise<Change[]>

/** Appends that come while another is being written share the next transaction, and so its wait for the disk. */
export function createAppend(to: AppendTo): Append {
  const waiting: Waiting[] = []
  let writing = false
  let failure: Problem | undefined
  const write = async () => {
    while (waiting.length > 0) {
      const group = waiting.splice(0)
      if (!failure) failure = await writeGroup(to, group)
      else for (const { settle } of group) settle(failure)
    }
    writing = false
  }
  return async (contents, reason) => {
    if (failure) throw failure
    const ready = prepare(contents)
    return new Promise((resolve, reject) => {
      const settle = (outcome: Change[] | Problem) => (outcome instanceof Problem ? reject(outcome) : resolve(outcome))
      waiting.push({ contents: ready, reason, settle })
      if (writing) return
      writing = true
      queueMicrotask(() => void write())
    })
  }
}

function prepare(contents: readonly NewContent[]): Ready[] {
  try {
    return contents.map(({ record, text }) => ({
      record,
      sha256: toSha256(text ?? ''),
      packed: text === undefined ? undefined : packContent(text),
    }))
  } catch (cause) {
    throw toWriteProblem(cause)
  }
}

/** Writes and settles a group; gives the Problem that forbids all writes from now on, if there is one. Never throws. */
async function writeGroup(to: AppendTo, group: readonly Waiting[]): Promise<Problem | undefined> {
  let unlock: () => void
  try {
    unlock = await to.lock()
  } catch (error) {
    const problem = error instanceof Problem ? error : toWriteProblem(error)
    for (const { settle } of group) settle(problem)
    return undefined
  }
  try {
    const outcomes = await commit(to.tables(), group)
    unlock()
    group.forEach(({ settle }, index) => settle(outcomes[index] as Change[] | Problem))
    return undefined
  } catch (error) {
    unlock()
    return fail(to, group, error)
  }
}

/** A full disk needs only room; after any other failure nothing more is written, as a flush tried again may lie. */
async function fail(to: AppendTo, group: readonly Waiting[], error: unknown): Promise<Problem | undefined> {
  const cause = await findCause(error, to.folder)
  let failure = isFull(cause) ? undefined : toReadOnlyProblem(cause)
  try {
    await to.reopen()
  } catch (second) {
    failure = toReadOnlyProblem(second)
  }
  for (const { settle } of group) settle(toWriteProblem(cause))
  return failure
}

/** One transaction for the group, in it one for each append; on disk when the promise resolves. */
async function commit(tables: Tables, group: readonly Waiting[]): Promise<(Change[] | Problem)[]> {
  const outcomes = await tables.root.transaction(() => group.map(waiting => tryAppend(tables, waiting)))
  await tables.root.flushed
  return outcomes
}

/** An append that fails leaves no trace, and does not touch its neighbours. */
function tryAppend(tables: Tables, { contents, reason }: Waiting): Change[] | Problem {
  try {
    // Within a transaction lmdb 3.5 runs this at once and gives the result itself, whatever its types say.
    return tables.root.childTransaction(() =>
      contents.map(content => appendOne(tables, content, reason)),
    ) as unknown as Change[]
  } catch (cause) {
    return toWriteProblem(cause)
  }
}

function appendOne(tables: Tables, { record, sha256, packed }: Ready, reason: Reason): Change {
  const { log, versions, latest, history, batches, settings } = tables
  const head = headOf(tables)
  const now = new Date().toISOString()
  const sequence = (head?.sequence ?? 0) + 1
  const time = head && head.time > now ? head.time : now
  const kind = packed === undefined ? 'withdrawn' : isPresent(tables, record) ? 'changed' : 'created'
  const { change, bytes } = toEntry({ ...reason, sequence, time, record, kind, sha256 }, head?.link ?? firstLink)
  log.putSync(sequence, bytes)
  if (packed) versions.putSync(sequence, packed)
  latest.putSync(record, sequence)
  history.putSync([record, sequence], sequence)
  if (reason.batch !== undefined) batches.putSync([reason.batch, sequence], sequence)
  settings.putSync('head', { sequence, link: change.link, time } satisfies Head)
  return change
}

function isPresent(tables: Tables, record: string): boolean {
  const sequence = tables.latest.get(record)
  return sequence !== undefined && readKnownChange(tables, sequence).kind !== 'withdrawn'
}
