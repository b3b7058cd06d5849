import { closeSync, existsSync, fstatSync, openSync, readdirSync, readSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { addToChecksum, createChecksum } from './checksum.js'
import {
  preludeBytes,
  readHeader,
  readHeaderLength,
  snapshotFolder,
  snapshotName,
  type SnapshotHeader,
} from './snapshot-header.js'
import type { DataVersion } from './store.js'
import { padded, toState, type StoredState } from './stored-state.js'

/** What a snapshot must fit, to be taken. */
export interface Wanted {
  identity: string
  accept: (version: DataVersion) => boolean
}

/** A snapshot that was read, or why it cannot be used. */
export type SnapshotReading = { state: StoredState; version: DataVersion } | { reason: string }

/** Whether a data folder has a snapshot, be it as it may. */
export function hasSnapshot(folder: string): boolean {
  return existsSync(join(folder, snapshotFolder, snapshotName))
}

/** Reads the snapshot of a data folder; undefined when there is none. Nothing of a damaged one is used. */
export function readSnapshot(folder: string, wanted: Wanted): SnapshotReading | undefined {
  const path = join(folder, snapshotFolder, snapshotName)
  if (!existsSync(path)) return undefined
  try {
    const file = openSync(path, 'r')
    try {
      return readOpen(file, wanted)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    return { reason: `It cannot be read: ${error instanceof Error ? error.message : String(error)}` }
  }
}

/** Removes what a process left behind that ended while it wrote a snapshot. */
export function removeLeftovers(folder: string): void {
  const home = join(folder, snapshotFolder)
  if (!existsSync(home)) return
  for (const name of readdirSync(home)) {
    const [, pid] = /^snapshot\.(\d+)\.tmp$/.exec(name) ?? []
    if (pid !== undefined && !isAnother(Number(pid))) rmSync(join(home, name), { force: true })
  }
}

function isAnother(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function readOpen(file: number, { identity, accept }: Wanted): SnapshotReading {
  const size = fstatSync(file).size
  const headerLength = size < preludeBytes ? undefined : readHeaderLength(readBytes(file, 0, preludeBytes))
  if (headerLength === undefined) return { reason: 'It is no snapshot of this version of the program.' }
  const start = preludeBytes + headerLength
  const header = size < start ? undefined : readHeader(readBytes(file, 0, start))
  if (header === undefined) return { reason: 'Its header is damaged.' }
  const version = { sequence: header.sequence, time: new Date(header.time) }
  if (header.identity !== identity) return { reason: 'It was made with another vocabulary or program.' }
  if (!accept(version)) return { reason: `The ledger does not know its position, ${version.sequence}.` }
  const length = header.lengths.reduce((sum, each) => sum + padded(each), 0)
  if (size !== start + length) return { reason: 'It does not have the length that it should have.' }
  return readColumns(file, start, length, header) ?? { reason: 'Its content does not match its checksum.' }
}

function readColumns(file: number, start: number, length: number, header: SnapshotHeader): SnapshotReading | undefined {
  const memory = new SharedArrayBuffer(length)
  const sum = createChecksum()
  for (let at = 0; at < length; at += pieceBytes) {
    const piece = Math.min(pieceBytes, length - at)
    readAll(file, new Uint8Array(memory, at, piece), start + at)
    addToChecksum(sum, new Uint32Array(memory, at, piece / 4))
  }
  if (!sum.every((word, index) => word === header.checksum[index])) return undefined
  const version = { sequence: header.sequence, time: new Date(header.time) }
  return { state: toState(memory, header.lengths, header.sharesTriples), version }
}

const pieceBytes = 1 << 28

function readBytes(file: number, from: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  readAll(file, bytes, from)
  return bytes
}

function readAll(file: number, bytes: Uint8Array, from: number): void {
  for (let at = 0; at < bytes.length;) {
    const read = readSync(file, bytes, at, bytes.length - at, from + at)
    if (read === 0) throw new Error('The file ends too early')
    at += read
  }
}
