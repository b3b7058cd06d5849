import type { Index } from './columns.js'
import { boundCount, graphDepth, gspo, orderOfBound } from './orders.js'
import { Stretch, type Pattern } from './stretch.js'

/** Finds where the matches of a pattern are; filled anew by each `find`. */
export class Finder {
  /** The order of the stretch. */
  order = 0
  /** Number of leading parts of the order that are bound. */
  depth = 0
  /** Every quad of the stretch matches; else those that do are among them. */
  isExact = true
  #stretch: Stretch
  #spare: Stretch

  constructor(index: Index) {
    this.#stretch = new Stretch(index)
    this.#spare = new Stretch(index)
  }

  get stretch(): Stretch {
    return this.#stretch
  }

  /** Takes the shorter way where a graph is given together with parts that do not follow it in any order. */
  find(pattern: Pattern): void {
    const bound = Number(pattern[0] !== 0) | (Number(pattern[1] !== 0) << 1) | (Number(pattern[2] !== 0) << 2)
    const count = boundCount[bound] as number
    if (pattern[3] === 0) return this.#take(orderOfBound[bound] as number, pattern, count)
    const depth = graphDepth[bound] as number
    this.#take(gspo, pattern, depth)
    if (depth === count + 1) return
    this.isExact = false
    this.#spare.find(orderOfBound[bound] as number, pattern, count)
    if (this.#spare.size >= this.#stretch.size) return
    this.order = orderOfBound[bound] as number
    this.depth = count
    const spare = this.#spare
    this.#spare = this.#stretch
    this.#stretch = spare
  }

  #take(order: number, pattern: Pattern, depth: number): void {
    this.order = order
    this.depth = depth
    this.isExact = true
    this.#stretch.find(order, pattern, depth)
  }
}
