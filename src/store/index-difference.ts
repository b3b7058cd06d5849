import type { RowChange } from './change-index.js'
import type { AddedOrder, BaseOrder, Index } from './columns.js'
import { spog } from './orders.js'
import { search } from './search.js'

/** How one version differs from another that has the same base. */
export function indexDifference(before: Index, after: Index): RowChange {
  const removed: number[] = []
  const inserted: number[] = []
  const addedBefore = before.overlay.added[spog] as AddedOrder
  const addedAfter = after.overlay.added[spog] as AddedOrder
  walkTogether(
    addedBefore.at.length,
    addedAfter.at.length,
    (one, other) => compareAdded(addedBefore, one, addedAfter, other),
    {
      onlyFirst: row => pushAdded(removed, addedBefore, row),
      onlySecond: row => pushAdded(inserted, addedAfter, row),
    },
  )
  const base = after.base.orders[spog] as BaseOrder
  const goneBefore = before.overlay.removed[spog] as Uint32Array
  const goneAfter = after.overlay.removed[spog] as Uint32Array
  walkTogether(
    goneBefore.length,
    goneAfter.length,
    (one, other) => (goneBefore[one] as number) - (goneAfter[other] as number),
    {
      onlyFirst: place => pushBase(inserted, base, goneBefore[place] as number),
      onlySecond: place => pushBase(removed, base, goneAfter[place] as number),
    },
  )
  return { removed: new Uint32Array(removed), inserted: new Uint32Array(inserted) }
}

interface Takers {
  onlyFirst(place: number): void
  onlySecond(place: number): void
}

/** Walks through two ascending lists, and hands out what is in one of them only. */
function walkTogether(
  first: number,
  second: number,
  compare: (one: number, other: number) => number,
  { onlyFirst, onlySecond }: Takers,
): void {
  let one = 0
  let other = 0
  while (one < first || other < second) {
    const order = one === first ? 1 : other === second ? -1 : compare(one, other)
    if (order < 0) onlyFirst(one++)
    else if (order > 0) onlySecond(other++)
    else {
      one++
      other++
    }
  }
}

function compareAdded(one: AddedOrder, row: number, other: AddedOrder, otherRow: number): number {
  return (
    (one.first[row] as number) - (other.first[otherRow] as number) ||
    (one.second[row] as number) - (other.second[otherRow] as number) ||
    (one.third[row] as number) - (other.third[otherRow] as number) ||
    (one.fourth[row] as number) - (other.fourth[otherRow] as number)
  )
}

function pushAdded(rows: number[], { first, second, third, fourth }: AddedOrder, row: number): void {
  rows.push(first[row] as number, second[row] as number, third[row] as number, fourth[row] as number)
}

function pushBase(rows: number[], { starts, second, third, fourth }: BaseOrder, place: number): void {
  const first = search(starts, place + 1, 0, starts.length) - 1
  rows.push(first, second[place] as number, third[place] as number, fourth[place] as number)
}
