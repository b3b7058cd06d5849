import { Problem } from '../problem.js'
import { fail, tryWrite, type AppendTo } from './append.js'
import type { NewContent, Reason } from './change.js'
import { packContent } from './packed-content.js'
import { toSha256 } from './sha256.js'
import type { Tables } from './tables.js'
import { createUnwrittenList, type UnwrittenList } from './unwritten-list.js'
import { nextSequence, prepare, writeContent, writeEntry } from './write-entry.js'

/** Changes that are put down step by step and count only once all are there; until it is closed nobody else writes. */
export interface OpenBatch {
  /** Writes contents where nobody looks yet. */
  add(contents: readonly NewContent[]): Promise<void>
  /** Makes all of it true at once, with a note beside it; gives the number of changes, on disk when the promise resolves. */
  commit(note?: string): Promise<number>
  /** Leaves everything as it was. Does nothing once the batch is closed. */
  abandon(): void
}

/**
 * A function that begins a batch. Contents go to the places that come after the last change, in transactions of their
 * own, so that memory holds only names and checksums; the last transaction writes all log entries. A process that dies
 * before it leaves contents that no change points at, and that the next change writes over.
 */
export function createBegin(to: AppendTo): (reason: Reason & { batch: string }) => Promise<OpenBatch> {
  return async reason => {
    await to.turn.take()
    const unlock = await lockOrPass(to)
    const first = nextSequence(to.tables())
    const unwritten = createUnwrittenList()
    let open = true
    const close = () => {
      if (!open) return
      open = false
      unlock()
      to.turn.pass()
    }
    const attempt = async <Result>(write: (tables: Tables) => Result): Promise<Result> => {
      if (!open) throw new Error('The batch is closed.')
      const result = await writeStep(to, write)
      if (!(result instanceof Problem)) return result
      close()
      throw result
    }
    return {
      async add(contents) {
        const ready = prepare(contents)
        await attempt(tables => ready.forEach((one, at) => writeContent(tables, first + unwritten.length() + at, one)))
        ready.forEach(unwritten.add)
      },
      async commit(note) {
        await attempt(tables => writeBatch(tables, { first, unwritten, reason, note }))
        close()
        return unwritten.length()
      },
      abandon: close,
    }
  }
}

async function lockOrPass(to: AppendTo): Promise<() => void> {
  try {
    if (to.turn.failure) throw to.turn.failure
    return await to.lock()
  } catch (error) {
    to.turn.pass()
    throw error
  }
}

/** One transaction; on disk when the promise resolves. */
async function writeStep<Result>(to: AppendTo, write: (tables: Tables) => Result): Promise<Result | Problem> {
  const tables = to.tables()
  try {
    const result = await tables.root.transaction(() => tryWrite(tables, () => write(tables)))
    await tables.root.flushed
    return result
  } catch (error) {
    return fail(to, error)
  }
}

interface Whole {
  first: number
  unwritten: UnwrittenList
  reason: Reason & { batch: string }
  note: string | undefined
}

function writeBatch(tables: Tables, { first, unwritten, reason, note }: Whole): void {
  if (nextSequence(tables) !== first) throw movedOn()
  const whole = note === undefined ? reason : { ...reason, note: toSha256(note) }
  if (note !== undefined && unwritten.length() > 0) tables.notes?.putSync(reason.batch, packContent(note))
  for (const one of unwritten) writeEntry(tables, one, whole)
}

/** The lock forbids it; if somebody took it away all the same, the contents may be written over. */
function movedOn(): Problem {
  return new Problem('busy', 'Another process wrote to the data folder during this batch; nothing of it was kept.', {
    cure: 'Let one process write at a time, then do it again.',
  })
}
