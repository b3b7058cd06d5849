import { hashBytes, type EncodedText } from './encoded-text.js'
import type { TermValue } from './term-value.js'

/** Terms one after the other; places count from 0. */
export interface HeapColumns {
  /** N-Triples texts in UTF-8, end to end. */
  bytes: Buffer
  /** Where each text ends. */
  ends: Uint32Array
  /** Open addressing by hash: place of a term + 1, 0 where there is none. Its length is a power of 2. */
  slots: Uint32Array
  /** Kinds, with `exactBit` where the number is exact. */
  kinds: Uint8Array
  numbers: Float64Array
}

export const exactBit = 0x80

/** A growing list of distinct terms that can be found by their text. */
export class TermHeap {
  columns: HeapColumns
  size = 0
  bytesUsed = 0

  constructor(columns: HeapColumns, size: number) {
    this.columns = columns
    this.size = size
    this.bytesUsed = size === 0 ? 0 : (columns.ends[size - 1] as number)
  }

  /** Place of a text; -1 when it is not here. */
  find(text: EncodedText): number {
    const { slots } = this.columns
    const mask = slots.length - 1
    for (let slot = text.hash & mask; ; slot = (slot + 1) & mask) {
      const place = (slots[slot] as number) - 1
      if (place < 0 || this.#isAt(place, text)) return place
    }
  }

  /** Adds a text that is not here yet, and gives its place. */
  add(text: EncodedText, { kind, number, isExact }: TermValue): number {
    this.#makeRoom(text.length)
    const { bytes, ends, kinds, numbers, slots } = this.columns
    text.bytes.copy(bytes, this.bytesUsed, 0, text.length)
    this.bytesUsed += text.length
    const place = this.size++
    ends[place] = this.bytesUsed
    kinds[place] = isExact ? kind | exactBit : kind
    numbers[place] = number
    putInSlot(slots, text.hash, place)
    return place
  }

  text(place: number): string {
    const { bytes, ends } = this.columns
    return bytes.toString('utf8', startOfText(ends, place), ends[place])
  }

  #isAt(place: number, text: EncodedText): boolean {
    const { bytes, ends } = this.columns
    const start = startOfText(ends, place)
    if ((ends[place] as number) - start !== text.length) return false
    for (let index = 0; index < text.length; index++) if (bytes[start + index] !== text.bytes[index]) return false
    return true
  }

  #makeRoom(length: number): void {
    const columns = this.columns
    if (this.bytesUsed + length > columns.bytes.length) {
      if (this.bytesUsed + length > mostBytes) throw new RangeError('The texts of all terms do not fit into 4 GiB')
      const bytes = Buffer.alloc(Math.min(mostBytes, Math.max(columns.bytes.length * 2, this.bytesUsed + length)))
      columns.bytes.copy(bytes, 0, 0, this.bytesUsed)
      columns.bytes = bytes
    }
    if (this.size < columns.ends.length) return
    const room = Math.max(1024, columns.ends.length * 2)
    columns.ends = grow(columns.ends, new Uint32Array(room))
    columns.kinds = grow(columns.kinds, new Uint8Array(room))
    columns.numbers = grow(columns.numbers, new Float64Array(room))
    columns.slots = new Uint32Array(slotsFor(room))
    fillSlots(columns, 0, this.size)
  }
}

const mostBytes = 0xffff_ffff

/** An empty heap; one without room is not to be added to. */
export function createTermHeap(room = 1024): TermHeap {
  const columns: HeapColumns = {
    bytes: Buffer.alloc(room * 32),
    ends: new Uint32Array(room),
    slots: new Uint32Array(room * 2 || 2),
    kinds: new Uint8Array(room),
    numbers: new Float64Array(room),
  }
  return new TermHeap(columns, 0)
}

/** A copy of the terms from a place on, with just the room that they need; it cannot be searched. */
export function sliceHeap(heap: TermHeap, from: number): TermHeap {
  const { bytes, ends, kinds, numbers } = heap.columns
  const start = startOfText(ends, from)
  const columns: HeapColumns = {
    bytes: Buffer.from(bytes.subarray(start, heap.bytesUsed)),
    ends: ends.slice(from, heap.size),
    slots: new Uint32Array(0),
    kinds: kinds.slice(from, heap.size),
    numbers: numbers.slice(from, heap.size),
  }
  for (let place = 0; place < columns.ends.length; place++) columns.ends[place]! -= start
  return new TermHeap(columns, heap.size - from)
}

/** The same, so that it can be searched and added to. */
export function copyHeap(heap: TermHeap, from: number): TermHeap {
  const copy = sliceHeap(heap, from)
  copy.columns.slots = new Uint32Array(slotsFor(copy.size))
  fillSlots(copy.columns, 0, copy.size)
  return copy
}

/** Some of the terms, by their places in ascending order, in shared memory. */
export function pickHeap(heap: TermHeap, places: Uint32Array): TermHeap {
  const { bytes, ends, kinds, numbers } = heap.columns
  const room = places.reduce((sum, place) => sum + (ends[place] as number) - startOfText(ends, place), 0)
  const picked = allocateHeap(places.length, room)
  let end = 0
  places.forEach((place, index) => {
    end += bytes.copy(picked.bytes, end, startOfText(ends, place), ends[place])
    picked.ends[index] = end
    picked.kinds[index] = kinds[place] as number
    picked.numbers[index] = numbers[place] as number
  })
  fillSlots(picked, 0, places.length)
  return new TermHeap(picked, places.length)
}

/** Two heaps with no term in common as one, in shared memory, with just the room that it needs. */
export function joinHeaps(first: TermHeap, second: TermHeap): TermHeap {
  const size = first.size + second.size
  const columns = allocateHeap(size, first.bytesUsed + second.bytesUsed)
  first.columns.bytes.copy(columns.bytes, 0, 0, first.bytesUsed)
  second.columns.bytes.copy(columns.bytes, first.bytesUsed, 0, second.bytesUsed)
  for (const name of ['ends', 'kinds', 'numbers'] as const) {
    columns[name].set(first.columns[name].subarray(0, first.size))
    columns[name].set(second.columns[name].subarray(0, second.size), first.size)
  }
  for (let place = first.size; place < size; place++) columns.ends[place]! += first.bytesUsed
  const isSameTable = first.columns.slots.length === columns.slots.length
  if (isSameTable) columns.slots.set(first.columns.slots)
  fillSlots(columns, isSameTable ? first.size : 0, size)
  return new TermHeap(columns, size)
}

function allocateHeap(size: number, bytes: number): HeapColumns {
  return {
    bytes: Buffer.from(new SharedArrayBuffer(bytes)),
    ends: new Uint32Array(new SharedArrayBuffer(size * 4)),
    slots: new Uint32Array(new SharedArrayBuffer(slotsFor(size) * 4)),
    kinds: new Uint8Array(new SharedArrayBuffer(size)),
    numbers: new Float64Array(new SharedArrayBuffer(size * 8)),
  }
}

/** Least power of 2 that leaves a third free. */
function slotsFor(size: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(16, size * 1.5)))
}

function fillSlots({ bytes, ends, slots }: HeapColumns, from: number, to: number): void {
  for (let place = from; place < to; place++)
    putInSlot(slots, hashBytes(bytes, startOfText(ends, place), ends[place] as number), place)
}

function putInSlot(slots: Uint32Array, hash: number, place: number): void {
  const mask = slots.length - 1
  let slot = hash & mask
  while (slots[slot] !== 0) slot = (slot + 1) & mask
  slots[slot] = place + 1
}

/** Where a text begins in the bytes of its heap. */
export function startOfText(ends: Uint32Array, place: number): number {
  return place === 0 ? 0 : (ends[place - 1] as number)
}

function grow<T extends Uint8Array | Uint32Array | Float64Array>(column: T, larger: T): T {
  larger.set(column)
  return larger
}
