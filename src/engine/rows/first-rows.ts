import type { Id } from '../../store/id-view.js'
import type { SortKeys } from '../scope.js'
import type { Run } from '../stage.js'

/** Collects rows and gives them in order. */
export interface OrderedRows {
  /** Takes the present solution in, by these registers. */
  offer(registers: Uint32Array, slots: readonly number[]): void
  /** Goes over the rows in order; true when it was stopped. */
  visit(registers: Uint32Array, slots: readonly number[], next: Run): boolean
}

interface Row {
  /** One for each criterion. */
  keys: unknown[]
  /** Number in the order of arrival, which decides between equals. */
  number: number
  ids: readonly Id[]
}

type Compare = (one: Row, other: Row) => number

/** The first `limit` rows by some criteria, of which the first that tells two rows apart decides. */
export function firstRows(criteria: readonly SortKeys[], limit: number): OrderedRows {
  // With a limit a heap with the last of the rows at its root.
  const rows: Row[] = []
  let offered = 0
  const compare = comparing(criteria)
  return {
    offer: (registers, slots) => {
      const last = rows.length >= limit ? (rows[0] ?? 'none') : undefined
      const keys = last === 'none' ? undefined : takeKeys(criteria, last?.keys)
      if (!keys || last === 'none') return
      const row = { keys, number: offered++, ids: slots.map(slot => registers[slot] as Id) }
      if (last) siftDown(rows, row, compare)
      else if (limit < Infinity) siftUp(rows, row, compare)
      else rows.push(row)
    },
    visit: (registers, slots, next) => {
      for (const { ids } of rows.sort(compare)) {
        for (let column = 0; column < slots.length; column++) registers[slots[column] as number] = ids[column] as Id
        if (next()) return true
      }
      return false
    },
  }
}

/** Keys of the present solution; undefined, mostly after the first one, if it does not come before these. */
function takeKeys(criteria: readonly SortKeys[], last: readonly unknown[] | undefined): unknown[] | undefined {
  let isBefore = last === undefined
  const keys: unknown[] = []
  for (let at = 0; at < criteria.length; at++) {
    const { take, compare } = criteria[at] as SortKeys
    const key = take()
    keys.push(key)
    if (isBefore || last === undefined) continue
    const order = compare(key, last[at])
    if (order > 0) return undefined
    isBefore = order < 0
  }
  return isBefore ? keys : undefined
}

function comparing(criteria: readonly SortKeys[]): Compare {
  return (one, other) => {
    for (let at = 0; at < criteria.length; at++) {
      const order = (criteria[at] as SortKeys).compare(one.keys[at], other.keys[at])
      if (order !== 0) return order
    }
    return one.number - other.number
  }
}

/** Adds a row. */
function siftUp(heap: Row[], row: Row, compare: Compare): void {
  let place = heap.push(row) - 1
  while (place > 0) {
    const parent = (place - 1) >> 1
    if (compare(row, heap[parent] as Row) <= 0) break
    heap[place] = heap[parent] as Row
    place = parent
  }
  heap[place] = row
}

/** Puts a row in place of the last one. */
function siftDown(heap: Row[], row: Row, compare: Compare): void {
  let place = 0
  for (;;) {
    let child = place * 2 + 1
    if (child >= heap.length) break
    if (child + 1 < heap.length && compare(heap[child + 1] as Row, heap[child] as Row) > 0) child++
    if (compare(row, heap[child] as Row) >= 0) break
    heap[place] = heap[child] as Row
    place = child
  }
  heap[place] = row
}
