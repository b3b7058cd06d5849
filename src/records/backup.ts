import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Problem } from '../problem.js'
import { isFull } from './disk-failure.js'
import { flush, hashFile } from './durable-files.js'
import { openRoot } from './tables.js'
import { verifyLedger, type Verification } from './verify.js'

/** A backup that was written and read again. */
export interface Backup extends Verification {
  file: string
  bytes: number
}

/**
 * Copies the ledger of a data folder as it stands at one moment, while others read and write, and proves the copy.
 * Beside the file comes its checksum, `FILE.sha256`, as sha256sum reads it.
 * @param target a file that there is not, or a folder that there is, for a file named after the time
 */
export async function backUp(folder: string, target: string): Promise<Backup> {
  const file = toFile(target)
  const partial = `${file}.partial`
  try {
    rmSync(partial, { recursive: true, force: true })
    mkdirSync(`${partial}/ledger`, { recursive: true })
    await copyLedger(folder, `${partial}/ledger`)
    const verification = await verifyLedger(partial)
    refuseDamage(verification, folder)
    await keepWithChecksum(`${partial}/ledger/data.mdb`, file)
    return { ...verification, file, bytes: statSync(file).size }
  } catch (cause) {
    throw toProblem(file, cause)
  } finally {
    rmSync(partial, { recursive: true, force: true })
  }
}

/** Throws a Problem when a walk found damage. */
export function refuseDamage({ damages }: Verification, place: string): void {
  const [first] = damages
  if (first === undefined) return
  throw new Problem('storage', `${place} is damaged: change ${first.sequence}: ${first.what}.`, {
    cure: 'Take another backup; drempel verify lists all damage of a data folder.',
  })
}

function toFile(target: string): string {
  const isFolder = existsSync(target) && statSync(target).isDirectory()
  const name = `drempel-${new Date().toISOString().slice(0, 19).replace(/\D/g, '')}.mdb`
  const file = isFolder ? join(target, name) : target
  if (!existsSync(file)) return file
  throw new Problem('malformed', `${file} is there already.`, { cure: 'Name a file that there is not, or a folder.' })
}

async function copyLedger(folder: string, to: string): Promise<void> {
  const root = openRoot(folder, true)
  try {
    await root.backup(to, true)
  } finally {
    await root.close()
  }
}

/** Gives a copy its name; the checksum goes first: a file under its name always has one. */
export async function keepWithChecksum(from: string, file: string): Promise<void> {
  flush(from)
  writeFileSync(`${file}.sha256`, `${await hashFile(from)}  ${basename(file)}\n`)
  flush(`${file}.sha256`)
  renameSync(from, file)
  flush(dirname(file))
}

function toProblem(file: string, cause: unknown): Problem {
  if (cause instanceof Problem) return cause
  const message = cause instanceof Error ? cause.message : String(cause)
  return new Problem('storage', `The backup ${file} was not made: ${message}.`, {
    cure: isFull(cause)
      ? 'Make room where it has to go, or name another place.'
      : 'See to the place where it has to go.',
    cause,
  })
}
