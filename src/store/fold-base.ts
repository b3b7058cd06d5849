import { sharesTriples } from './build-base.js'
import type { AddedOrder, Allocate, Base, BaseOrder, Index, Overlay } from './columns.js'
import { orders, spog } from './orders.js'
import { spliceColumn } from './splice.js'

/** A base that holds just the quads of a version, by merging what is sorted already. */
export function foldBase({ base, overlay }: Index, allocate: Allocate): Base {
  const folded = orders.map((_, order) => foldOrder(base, overlay, order, allocate))
  const mayShare = base.sharesTriples || overlay.sharesTriples
  return { orders: folded, sharesTriples: mayShare && sharesTriples(folded[spog] as BaseOrder) }
}

function foldOrder(base: Base, overlay: Overlay, order: number, allocate: Allocate): BaseOrder {
  const old = base.orders[order] as BaseOrder
  const added = overlay.added[order] as AddedOrder
  const drops = overlay.removed[order] as Uint32Array
  const size = old.second.length - drops.length + added.at.length
  const folded = (column: Uint32Array, fresh: Uint32Array) => {
    const into = allocate(size)
    spliceColumn(column, { drops, at: added.at }, fresh, into)
    return into
  }
  return {
    starts: foldStarts(old.starts, added.first, drops, allocate),
    second: folded(old.second, added.second),
    third: folded(old.third, added.third),
    fourth: folded(old.fourth, added.fourth),
  }
}

/** Long enough for the greatest id that a quad begins with, and its end. */
function foldStarts(old: Uint32Array, added: Uint32Array, drops: Uint32Array, allocate: Allocate): Uint32Array {
  const starts = allocate(Math.max(old.length, (added.at(-1) ?? -1) + 2))
  let more = 0
  let less = 0
  for (let id = 0; id < starts.length; id++) {
    const start = old[Math.min(id, old.length - 1)] as number
    while (more < added.length && (added[more] as number) < id) more++
    while (less < drops.length && (drops[less] as number) < start) less++
    starts[id] = start - less + more
  }
  return starts
}
