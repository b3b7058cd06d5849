import { startOf, type AddedOrder, type BaseOrder, type Index } from './columns.js'
import { orders, type Places } from './orders.js'
import { gallop, search } from './search.js'

/** Four ids, 0 for any: subject, predicate, object, graph. */
export type Pattern = Uint32Array

/** The adjacent quads of one order that begin with given ids; filled anew by each `find`, without an allocation. */
export class Stretch {
  from = 0
  to = 0
  addedFrom = 0
  addedTo = 0
  /** Which of the removed places are in the stretch. */
  removedFrom = 0
  removedTo = 0
  readonly #index: Index

  constructor(index: Index) {
    this.#index = index
  }

  /** Exact number of quads of the version. */
  get size(): number {
    return this.to - this.from - (this.removedTo - this.removedFrom) + this.addedTo - this.addedFrom
  }

  /** Looks in an order for the first `depth` of its parts. */
  find(order: number, pattern: Pattern, depth: number): void {
    const places = orders[order] as Places
    this.#findInBase(this.#index.base.orders[order] as BaseOrder, places, pattern, depth)
    const added = this.#index.overlay.added[order] as AddedOrder
    if (added.at.length > 0) this.#findAdded(added, places, pattern, depth)
    else this.addedFrom = this.addedTo = 0
    const removed = this.#index.overlay.removed[order] as Uint32Array
    if (removed.length > 0) {
      this.removedFrom = search(removed, this.from, 0, removed.length)
      this.removedTo = gallop(removed, this.to, this.removedFrom, removed.length)
    } else this.removedFrom = this.removedTo = 0
  }

  #findInBase(base: BaseOrder, places: Places, pattern: Pattern, depth: number): void {
    const first = depth > 0 ? (pattern[places[0]] as number) : 0
    let from = depth > 0 ? startOf(base, first) : 0
    let to = depth > 0 ? startOf(base, first + 1) : base.second.length
    for (let level = 1; level < depth; level++) {
      const column = level === 1 ? base.second : level === 2 ? base.third : base.fourth
      const value = pattern[places[level] as number] as number
      from = search(column, value, from, to)
      to = gallop(column, value + 1, from, to)
    }
    this.from = from
    this.to = to
  }

  #findAdded(added: AddedOrder, places: Places, pattern: Pattern, depth: number): void {
    let from = 0
    let to = added.at.length
    for (let level = 0; level < depth; level++) {
      const column = level === 0 ? added.first : level === 1 ? added.second : level === 2 ? added.third : added.fourth
      const value = pattern[places[level] as number] as number
      from = search(column, value, from, to)
      to = gallop(column, value + 1, from, to)
    }
    this.addedFrom = from
    this.addedTo = to
  }
}
