import { closeSync, existsSync, openSync, readSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { flush } from './durable-files.js'
import { Problem } from '../problem.js'

/** lmdb begins a file with two pages about itself; each has this number after 24 bytes (data format 2, lmdb 3.5). */
const magic = 0xbeefc0de
const magicAt = 24

/** Room that a new ledger must find, in bytes; making its tables takes a third of it. */
const firstWrite = 524_288

/** Whether a ledger was begun in a folder; an empty file is what is left of one that never was. */
export function isBegun(file: string): boolean {
  return existsSync(file) && statSync(file).size > 0
}

/**
 * Finds out what would end the process inside of lmdb 3.5, which does not survive an error when it begins a file, nor a
 * file that is not its own: throws the error of the system, or a Problem.
 */
export function proveFile(file: string): void {
  if (!isBegun(file)) proveRoom(`${file}.probe`)
  else if (readMagic(file) !== magic)
    throw new Problem('storage', `${file} is not a ledger, or its beginning is damaged.`, {
      cure: 'Restore the data folder from a backup (docs/operations.md); nothing was guessed or repaired.',
    })
}

function proveRoom(probe: string): void {
  try {
    writeFileSync(probe, Buffer.alloc(firstWrite))
    flush(probe)
  } finally {
    rmSync(probe, { force: true })
  }
}

function readMagic(file: string): number {
  const bytes = Buffer.alloc(magicAt + 4)
  const descriptor = openSync(file, 'r')
  try {
    readSync(descriptor, bytes, 0, bytes.length, 0)
  } finally {
    closeSync(descriptor)
  }
  return bytes.readUInt32LE(magicAt)
}
