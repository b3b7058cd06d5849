import { statfsSync } from 'node:fs'
import { Problem } from '../problem.js'

/** Codes for a disk, quota or address space that is full, as Node, the system (28, 122) and lmdb (-30792) give them. */
const fullCodes: readonly unknown[] = ['ENOSPC', 'EDQUOT', 28, 122, -30792]

/** Input/output error, as lmdb gives it. */
const brokenCode = 5

/** Room below which a disk is full, in bytes. */
const leastRoom = 1_048_576

/**
 * What is behind a commit that failed: lmdb 3.5 hides it in a second promise of the error, and calls it an input/output
 * error when a full disk took the first half of a write.
 */
export async function findCause(error: unknown, folder: string): Promise<unknown> {
  const { commitError } = error as { commitError?: Promise<never> }
  const cause: unknown = commitError === undefined ? error : await commitError.catch((hidden: unknown) => hidden)
  if ((cause as { code?: unknown }).code !== brokenCode || readRoom(folder) >= leastRoom) return cause
  return Object.assign(new Error('no space left on device', { cause }), { code: 'ENOSPC' })
}

function readRoom(folder: string): number {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

/** Whether there is only no room: nothing is wrong with what is there, and more room is all that it takes. */
export function isFull(cause: unknown): boolean {
  return fullCodes.includes((cause as { code?: unknown }).code)
}

/** The Problem for a write that failed; nothing of it was kept. */
export function toWriteProblem(cause: unknown): Problem {
  if (isFull(cause))
    return new Problem('storage', 'The disk is full (ENOSPC): the change was refused, and nothing of it was kept.', {
      cure: 'Make room on the disk of the data folder, then send it again; all that was acknowledged is there.',
      cause,
    })
  return new Problem('storage', `The change could not be written (${wordsOf(cause)}); nothing of it was kept.`, {
    cure: 'See to the disk and the rights of the data folder, then send it again.',
    cause,
  })
}

/** The Problem for every write after a flush that failed: what the disk says of a second try cannot be believed. */
export function toReadOnlyProblem(cause: unknown): Problem {
  return new Problem('storage', `No more changes are taken, as the disk has failed (${wordsOf(cause)}).`, {
    cure: 'Records can still be read. See to the disk, run drempel verify, then start the program again.',
    cause,
  })
}

/** The Problem for a ledger that does not open. */
export function toOpenProblem(folder: string, cause: unknown): Problem {
  if (cause instanceof Problem) return cause
  const cure = isFull(cause)
    ? 'Make room on the disk of the data folder.'
    : 'See to the disk and the rights of the data folder; if they are well, restore it from a backup (docs/operations.md).'
  return new Problem('storage', `The records in ${folder} cannot be opened: ${wordsOf(cause)}.`, { cure, cause })
}

/** The Problem for a change that is not what was written. */
export function toDamage(sequence: number, what: string, cause?: unknown): Problem {
  return new Problem('storage', `Change ${sequence} is damaged: ${what}.`, {
    cure: 'Restore the data folder from a backup; nothing was guessed or repaired. drempel verify lists all damage.',
    cause,
  })
}

/** The Problem for a file in which lmdb itself cannot find its way. */
export function toWalkProblem(folder: string, cause: unknown): Problem {
  if (cause instanceof Problem) return cause
  return new Problem('storage', `${folder}/ledger/data.mdb is damaged: ${wordsOf(cause)}.`, {
    cure: 'Restore the data folder from a backup (docs/operations.md); nothing was guessed or repaired.',
    cause,
  })
}

/** Node says "ENOSPC: no space left on device, write", lmdb "No space left on device: Attempting to …". */
function wordsOf(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause)
  const [, code, words] = /^([A-Z]+): ([^,\n]+)/.exec(message) ?? []
  return code !== undefined && words !== undefined ? `${words} (${code})` : (message.split(/[:\n]/)[0] ?? message)
}
