import type { Base, BaseOrder } from './columns.js'
import { orders } from './orders.js'
import { TermHeap, type HeapColumns } from './term-heap.js'

/** All that a folded store is made of, in shared memory: what a snapshot keeps and a worker hands over. */
export interface StoredState {
  base: Base
  terms: HeapColumns
}

/** Bytes to which each column is padded in a file. */
export const alignment = 16

/** The columns of a state, in the order of the file. */
export function columnsOf({ base, terms }: StoredState): ArrayBufferView[] {
  const ofOrder = ({ starts, second, third, fourth }: BaseOrder) => [starts, second, third, fourth]
  return [terms.bytes, terms.ends, terms.slots, terms.kinds, terms.numbers, ...base.orders.flatMap(ofOrder)]
}

/** The state whose columns stand one after the other in memory, each padded. */
export function toState(memory: SharedArrayBuffer, lengths: readonly number[], sharesTriples: boolean): StoredState {
  let offset = 0
  let next = 0
  const take = <T>(view: (offset: number, bytes: number) => T): T => {
    const bytes = lengths[next++] ?? 0
    const taken = view(offset, bytes)
    offset += padded(bytes)
    return taken
  }
  const ids = () => take((at, bytes) => new Uint32Array(memory, at, bytes / 4))
  const terms = {
    bytes: take((at, bytes) => Buffer.from(memory, at, bytes)),
    ends: ids(),
    slots: ids(),
    kinds: take((at, bytes) => new Uint8Array(memory, at, bytes)),
    numbers: take((at, bytes) => new Float64Array(memory, at, bytes / 8)),
  }
  const order = () => ({ starts: ids(), second: ids(), third: ids(), fourth: ids() })
  return { terms, base: { orders: orders.map(order), sharesTriples } }
}

/** Terms whose columns have just the room that they need. */
export function toHeap(columns: HeapColumns): TermHeap {
  return new TermHeap(columns, columns.ends.length)
}

/** Length in the file of a column of so many bytes. */
export function padded(bytes: number): number {
  return Math.ceil(bytes / alignment) * alignment
}
