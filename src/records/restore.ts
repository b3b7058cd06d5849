import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { Problem } from '../problem.js'
import { refuseDamage } from './backup.js'
import { toOpenProblem } from './disk-failure.js'
import { flush, hashFile } from './durable-files.js'
import { takeLock } from './lock.js'
import { verifyLedger, type Verification } from './verify.js'

/** Fills an empty data folder from a backup, which is proved before it is put there and again after. */
export async function restore(file: string, folder: string): Promise<Verification> {
  if (!existsSync(file))
    throw new Problem('not-found', `There is no backup ${file}.`, { cure: 'Name the file that drempel backup made.' })
  await proveChecksum(file)
  refuseFull(folder)
  const lock = await takeLock({ folder, name: 'writer', purpose: 'a restore' })
  try {
    refuseFull(folder)
    await fill(file, folder)
    const verification = await verifyLedger(folder)
    refuseDamage(verification, folder)
    return verification
  } catch (cause) {
    throw toOpenProblem(folder, cause)
  } finally {
    lock.release()
  }
}

/** A restore that is cut short leaves a folder that is still empty to the next one. */
const partialName = 'restore.partial'

async function fill(file: string, folder: string): Promise<void> {
  const partial = `${folder}/${partialName}`
  try {
    rmSync(partial, { recursive: true, force: true })
    mkdirSync(`${partial}/ledger`, { recursive: true })
    await copyFile(file, `${partial}/ledger/data.mdb`)
    refuseDamage(await verifyLedger(partial), file)
    flush(`${partial}/ledger/data.mdb`)
    flush(`${partial}/ledger`)
    renameSync(`${partial}/ledger`, `${folder}/ledger`)
    flush(folder)
  } finally {
    rmSync(partial, { recursive: true, force: true })
  }
}

/** Throws when a file is not what its checksum file says; one without is left to other proof. */
export async function proveChecksum(file: string): Promise<void> {
  if (!existsSync(`${file}.sha256`)) return
  const [expected] = readFileSync(`${file}.sha256`, 'utf8').split(' ')
  if (expected === (await hashFile(file))) return
  throw new Problem('storage', `${file} does not match ${file}.sha256.`, {
    cure: 'The backup was damaged or not copied whole: take another, or copy it again.',
  })
}

function refuseFull(folder: string): void {
  const names = existsSync(folder) ? readdirSync(folder) : []
  if (names.every(name => name === partialName || name.endsWith('.lock'))) return
  throw new Problem('malformed', `${folder} is not empty.`, {
    cure: 'Restore into a new folder with --data, or move this one away first; nothing is overwritten.',
  })
}
