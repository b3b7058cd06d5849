import { toColumn, type AddedOrder, type Index, type Overlay } from './columns.js'
import { orders, spog, type Places } from './orders.js'
import { sortRows, width } from './sort-rows.js'
import { mergeAscending, spliceColumn, type Splice } from './splice.js'
import { Stretch, type Pattern } from './stretch.js'

/** Rows by which a version differs from the one before. */
export interface RowChange {
  /** Rows that the version before has. */
  removed: Uint32Array
  /** Rows that it has not. */
  inserted: Uint32Array
}

/** The next version; costs what the overlay and the change hold. The version before stays as it is. */
export function changeIndex(index: Index, { removed, inserted }: RowChange): Index {
  if (removed.length + inserted.length === 0) return index
  const stretch = new Stretch(index)
  const parts = orders.map((places, order) => {
    const sorted = sortRows(inserted, places)
    const former = findRemoved(stretch, order, removed)
    const fresh = findInserted(stretch, order, sorted)
    return changeOrder(index.overlay, order, { ...former, ...fresh, rows: fresh.rows })
  })
  const overlay = {
    added: parts.map(({ added }) => added),
    removed: parts.map(part => part.removed),
    sharesTriples: index.overlay.sharesTriples,
  }
  const next = { base: index.base, overlay }
  overlay.sharesTriples ||= sharesTriples(next, inserted)
  return next
}

/** Where the change of one order takes place. */
interface OrderChange {
  /** Places among the added that are left out. */
  addedDrops: Uint32Array
  /** Places of the base that are removed from now on. */
  removedFresh: Uint32Array
  /** Places among the removed that are so no longer. */
  removedDrops: Uint32Array
  /** New rows in order, where they come among the added, and where in the base. */
  rows: Uint32Array
  among: Uint32Array
  at: Uint32Array
}

function findRemoved(
  stretch: Stretch,
  order: number,
  rows: Uint32Array,
): Pick<OrderChange, 'addedDrops' | 'removedFresh'> {
  const addedDrops: number[] = []
  const removedFresh: number[] = []
  for (const row of eachRow(rows)) {
    stretch.find(order, row, width)
    if (stretch.addedTo > stretch.addedFrom) addedDrops.push(stretch.addedFrom)
    else removedFresh.push(stretch.from)
  }
  return { addedDrops: Uint32Array.from(addedDrops).sort(), removedFresh: Uint32Array.from(removedFresh).sort() }
}

function findInserted(
  stretch: Stretch,
  order: number,
  sorted: Uint32Array,
): Pick<OrderChange, 'removedDrops' | 'rows' | 'among' | 'at'> {
  const removedDrops: number[] = []
  const rows = new Uint32Array(sorted.length)
  const among = new Uint32Array(sorted.length / width)
  const at = new Uint32Array(sorted.length / width)
  let count = 0
  for (const row of eachRow(sorted)) {
    stretch.find(order, row, width)
    if (stretch.to > stretch.from) removedDrops.push(stretch.removedFrom)
    else {
      rows.set(row, count * width)
      among[count] = stretch.addedFrom
      at[count++] = stretch.from
    }
  }
  return {
    removedDrops: Uint32Array.from(removedDrops),
    rows: rows.subarray(0, count * width),
    among: among.subarray(0, count),
    at: at.subarray(0, count),
  }
}

function changeOrder(
  overlay: Overlay,
  order: number,
  change: OrderChange,
): { added: AddedOrder; removed: Uint32Array } {
  const added = overlay.added[order] as AddedOrder
  const places = orders[order] as Places
  const size = added.at.length - change.addedDrops.length + change.at.length
  const splice: Splice = { drops: change.addedDrops, at: change.among }
  const spliced = (column: Uint32Array, fresh: Uint32Array) => {
    const into = new Uint32Array(size)
    spliceColumn(column, splice, fresh, into)
    return into
  }
  const part = (level: number) => toColumn(change.rows, places[level] as number)
  return {
    added: {
      first: spliced(added.first, part(0)),
      second: spliced(added.second, part(1)),
      third: spliced(added.third, part(2)),
      fourth: spliced(added.fourth, part(3)),
      at: spliced(added.at, change.at),
    },
    removed: mergeAscending(overlay.removed[order] as Uint32Array, change.removedDrops, change.removedFresh),
  }
}

function sharesTriples(index: Index, inserted: Uint32Array): boolean {
  const stretch = new Stretch(index)
  for (const row of eachRow(inserted)) {
    stretch.find(spog, row, 3)
    if (stretch.size > 1) return true
  }
  return false
}

/** Row after row, each time in the same array. */
function* eachRow(rows: Uint32Array): Iterable<Pattern> {
  const row = new Uint32Array(width)
  for (let at = 0; at < rows.length; at += width) {
    for (let place = 0; place < width; place++) row[place] = rows[at + place] as number
    yield row
  }
}
