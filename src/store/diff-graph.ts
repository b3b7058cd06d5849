import type { IndexView } from './index-view.js'
import { gspo, orders, type Places } from './orders.js'
import { sortRows, width } from './sort-rows.js'
import type { Id } from './id-view.js'
import type { RowChange } from './change-index.js'

/** How a graph differs from its new content. */
export function diffGraph(view: IndexView, graph: Id, rows: Uint32Array): RowChange {
  const wanted = sortRows(rows, orders[gspo] as Places)
  const scan = view.createScan({ as: 'named' })
  scan.open(0, 0, 0, graph)
  const removed: number[] = []
  const inserted: number[] = []
  const insertBefore = (at: number, isBefore: (at: number) => boolean): number => {
    let next = at
    for (; next < wanted.length && isBefore(next); next += width) inserted.push(...wanted.subarray(next, next + width))
    return next
  }
  let at = 0
  while (scan.next()) {
    const present = [scan.subject, scan.predicate, scan.object] as const
    at = insertBefore(at, place => compare(wanted, place, present) < 0)
    if (at < wanted.length && compare(wanted, at, present) === 0) at += width
    else removed.push(...present, graph)
  }
  insertBefore(at, () => true)
  return { removed: Uint32Array.from(removed), inserted: Uint32Array.from(inserted) }
}

function compare(rows: Uint32Array, at: number, [subject, predicate, object]: readonly [Id, Id, Id]): number {
  return (rows[at] as number) - subject || (rows[at + 1] as number) - predicate || (rows[at + 2] as number) - object
}
