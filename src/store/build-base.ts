import { toColumn, type Allocate, type Base, type BaseOrder } from './columns.js'
import { orders, spog, type Places } from './orders.js'
import { resortRows, sortRows } from './sort-rows.js'

/** A base of rows, in whatever order they come. */
export function buildBase(rows: Uint32Array, allocate: Allocate): Base {
  const bySubject = sortRows(rows, orders[spog] as Places)
  const built = orders.map((places, order) => {
    const added = leading[order] as readonly number[]
    return buildOrder(added.length === 0 ? bySubject : resortRows(bySubject, added), places, allocate)
  })
  return { orders: built, sharesTriples: sharesTriples(built[spog] as BaseOrder) }
}

/** Parts by which rows in the first order are to be sorted for each of the orders, as the rest then follows already. */
const leading: readonly (readonly number[])[] = [[], [1, 2], [2], [3]]

/** Whether some triple is in two graphs: such quads are adjacent, as the graph is last. */
export function sharesTriples({ starts, second, third }: BaseOrder): boolean {
  for (let id = 0; id + 1 < starts.length; id++)
    for (let row = (starts[id] as number) + 1; row < (starts[id + 1] as number); row++)
      if (second[row] === second[row - 1] && third[row] === third[row - 1]) return true
  return false
}

function buildOrder(sorted: Uint32Array, [first, second, third, fourth]: Places, allocate: Allocate): BaseOrder {
  const column = (place: number) => {
    const ids = allocate(sorted.length / 4)
    ids.set(toColumn(sorted, place))
    return ids
  }
  return {
    starts: findStarts(toColumn(sorted, first), allocate),
    second: column(second),
    third: column(third),
    fourth: column(fourth),
  }
}

function findStarts(firsts: Uint32Array, allocate: Allocate): Uint32Array {
  const starts = allocate((firsts.at(-1) ?? -1) + 2)
  let row = 0
  for (let id = 0; id < starts.length; id++) {
    while (row < firsts.length && (firsts[row] as number) < id) row++
    starts[id] = row
  }
  return starts
}
