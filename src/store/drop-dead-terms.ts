import { allocateShared, type BaseOrder } from './columns.js'
import { spog } from './orders.js'
import { toHeap, type StoredState } from './stored-state.js'
import { pickHeap } from './term-heap.js'

/**
 * The same quads without the terms that none of them has, and the new ids by the old ones, 0 for a term that is gone.
 * Undefined where at least half of the terms are in use. Terms keep their order, so that everything stays sorted.
 */
export function dropDeadTerms(state: StoredState): { state: StoredState; ids: Uint32Array } | undefined {
  const size = state.terms.ends.length
  const ids = new Uint32Array(size + 1)
  markUsed(state.base.orders[spog] as BaseOrder, ids)
  let used = 0
  for (let id = 1; id <= size; id++) if (ids[id]) ids[id] = ++used
  if (used * 2 >= size) return undefined
  const places = new Uint32Array(used)
  for (let id = 1; id <= size; id++) if (ids[id]) places[(ids[id] as number) - 1] = id - 1
  const base = { ...state.base, orders: state.base.orders.map(order => renumber(order, ids, places)) }
  return { state: { base, terms: pickHeap(toHeap(state.terms), places).columns }, ids }
}

function markUsed({ starts, second, third, fourth }: BaseOrder, marks: Uint32Array): void {
  for (let id = 0; id + 1 < starts.length; id++) if (starts[id] !== starts[id + 1]) marks[id] = 1
  for (const column of [second, third, fourth]) for (const id of column) marks[id] = 1
}

function renumber({ starts, second, third, fourth }: BaseOrder, ids: Uint32Array, places: Uint32Array): BaseOrder {
  const renumbered = (column: Uint32Array) => {
    const into = allocateShared(column.length)
    for (let row = 0; row < column.length; row++) into[row] = ids[column[row] as number] as number
    return into
  }
  const newStarts = allocateShared(places.length + 2)
  for (let place = 0; place < places.length; place++) {
    const old = (places[place] as number) + 1
    newStarts[place + 1] = starts[Math.min(old, starts.length - 1)] as number
  }
  newStarts[places.length + 1] = second.length
  return { starts: newStarts, second: renumbered(second), third: renumbered(third), fourth: renumbered(fourth) }
}
