import { addToChecksum, createChecksum } from './checksum.js'
import type { DataVersion } from './store.js'
import { alignment, padded } from './stored-state.js'

/** Where a data folder keeps its snapshot. */
export const snapshotFolder = 'index'
export const snapshotName = 'snapshot'

/** What a snapshot is of. */
export interface SnapshotLabel {
  /** Whatever else than the ledger the quads depend on. */
  identity: string
  version: DataVersion
}

/** What a snapshot tells of itself. */
export interface SnapshotHeader {
  identity: string
  sequence: number
  time: string
  sharesTriples: boolean
  /** Of the columns, in bytes. */
  lengths: number[]
  /** Of all columns. */
  checksum: number[]
}

/** Text, format and length of the header, its checksum; the header itself follows, padded. */
export const preludeBytes = 32
const magic = 'drempel\n'
/** Another number for another format; as a word it also tells the byte order. */
const format = 1
const longestHeader = 1 << 20

/** The start of a file, up to its columns. */
export function toPrelude(header: SnapshotHeader): Uint8Array {
  const json = Buffer.from(JSON.stringify(header))
  const bytes = Buffer.alloc(preludeBytes + padded(json.length), ' ')
  json.copy(bytes, preludeBytes)
  bytes.write(magic, 0, 'latin1')
  const words = toWords(bytes, 0, preludeBytes)
  words.set([format, bytes.length - preludeBytes], 2)
  words.set(sum(bytes), 4)
  bytes.set(new Uint8Array(words.buffer))
  return bytes
}

/** Bytes of the header that follows; undefined where this is no prelude of ours. */
export function readHeaderLength(prelude: Uint8Array): number | undefined {
  const [, , found, length = 0] = toWords(prelude, 0, preludeBytes)
  const isOurs = prelude.length === preludeBytes && Buffer.from(prelude).toString('latin1', 0, 8) === magic
  if (!isOurs || found !== format) return undefined
  return length > 0 && length <= longestHeader && length % alignment === 0 ? length : undefined
}

/** The header behind a prelude; undefined when it is damaged. */
export function readHeader(bytes: Uint8Array): SnapshotHeader | undefined {
  const expected = toWords(bytes, 16, preludeBytes)
  if (!sum(bytes).every((word, index) => word === expected[index])) return undefined
  return JSON.parse(Buffer.from(bytes.subarray(preludeBytes)).toString()) as SnapshotHeader
}

function sum(bytes: Uint8Array): Uint32Array {
  const words = createChecksum()
  addToChecksum(words, toWords(bytes, preludeBytes, bytes.length))
  return words
}

/** A copy, as the bytes may not start where words may. */
function toWords(bytes: Uint8Array, from: number, to: number): Uint32Array {
  return new Uint32Array(Uint8Array.from(bytes.subarray(from, to)).buffer)
}
