import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { addToChecksum, createChecksum } from './checksum.js'
import { snapshotFolder, snapshotName, toPrelude, type SnapshotHeader, type SnapshotLabel } from './snapshot-header.js'
import { columnsOf, padded, type StoredState } from './stored-state.js'

/** Writes the snapshot of a data folder: under another name, made durable, then put in the place of the last one. */
export function writeSnapshot(folder: string, state: StoredState, label: SnapshotLabel): void {
  const home = join(folder, snapshotFolder)
  mkdirSync(home, { recursive: true })
  const temporary = join(home, `${snapshotName}.${process.pid}.tmp`)
  try {
    writeFile(temporary, state, label)
    renameSync(temporary, join(home, snapshotName))
    syncFolder(home)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

function writeFile(path: string, state: StoredState, label: SnapshotLabel): void {
  const columns = columnsOf(state)
  const header: SnapshotHeader = {
    identity: label.identity,
    sequence: label.version.sequence,
    time: label.version.time.toISOString(),
    sharesTriples: state.base.sharesTriples,
    lengths: columns.map(column => column.byteLength),
    checksum: [...sumColumns(columns)],
  }
  const file = openSync(path, 'w')
  try {
    writeAll(file, toPrelude(header))
    for (const column of columns) for (const piece of piecesOf(column)) writeAll(file, piece)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function sumColumns(columns: readonly ArrayBufferView[]): Uint32Array {
  const sum = createChecksum()
  for (const column of columns)
    for (const { buffer, byteOffset, byteLength } of piecesOf(column))
      addToChecksum(sum, new Uint32Array(buffer, byteOffset, byteLength / 4))
  return sum
}

/** The whole blocks of a column as they are, and its end with zeros behind it. */
function piecesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array[] {
  const whole = byteLength - (byteLength % 16)
  const end = new Uint8Array(padded(byteLength - whole))
  end.set(new Uint8Array(buffer, byteOffset + whole, byteLength - whole))
  return [new Uint8Array(buffer, byteOffset, whole), end]
}

const pieceBytes = 1 << 28

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at, Math.min(pieceBytes, bytes.length - at))
}

function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
