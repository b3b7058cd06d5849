import type { AddedOrder, Base, Index } from './columns.js'
import type { Dictionary } from './dictionary.js'
import { spog } from './orders.js'
import type { SnapshotLabel } from './snapshot-header.js'
import { width } from './sort-rows.js'
import type { HeapColumns } from './term-heap.js'

/** A version to be folded, in a form that can be sent to a worker. */
export interface FoldJob {
  base: Base
  /** Rows that the version has more than its base, and places of those that it has not. */
  added: Uint32Array
  removed: readonly Uint32Array[]
  sharesTriples: boolean
  /** Terms of the base, and those since. */
  terms: HeapColumns
  since: HeapColumns
  /** Where to write the result, if it is to be written. */
  write: WriteOrder | undefined
}

export interface WriteOrder {
  folder: string
  label: SnapshotLabel
}

/** The job to fold a version; it shares only what never changes. */
export function createFoldJob({ base, overlay }: Index, dictionary: Dictionary, write?: WriteOrder): FoldJob {
  const terms = dictionary.parts()
  return {
    base,
    added: toRows(overlay.added[spog] as AddedOrder),
    removed: overlay.removed,
    sharesTriples: overlay.sharesTriples,
    terms: terms.base.columns,
    since: terms.since.columns,
    write,
  }
}

/** A job as it comes out of a message: a buffer loses its class there. */
export function receiveJob(job: FoldJob): FoldJob {
  return { ...job, terms: receiveHeap(job.terms), since: receiveHeap(job.since) }
}

export function receiveHeap(columns: HeapColumns): HeapColumns {
  const { buffer, byteOffset, byteLength } = columns.bytes
  return { ...columns, bytes: Buffer.from(buffer, byteOffset, byteLength) }
}

function toRows({ first, second, third, fourth }: AddedOrder): Uint32Array {
  const rows = new Uint32Array(first.length * width)
  for (let row = 0; row < first.length; row++) {
    rows[row * width] = first[row] as number
    rows[row * width + 1] = second[row] as number
    rows[row * width + 2] = third[row] as number
    rows[row * width + 3] = fourth[row] as number
  }
  return rows
}
