import { search } from './search.js'
import type { Stretch } from './stretch.js'

/** A place within a stretch: the next row of the base, of the added, and of the removed. */
export interface StretchPlace {
  base: number
  added: number
  removed: number
}

/** Where a stretch goes on behind its first `count` rows, base and added together. Logarithmic. */
export function placeOfRank(stretch: Stretch, at: Uint32Array, removed: Uint32Array, count: number): StretchPlace {
  const { from, addedFrom, removedFrom } = stretch
  const left = (place: number) => place - from - (search(removed, place, removedFrom, stretch.removedTo) - removedFrom)
  const added = findFirst(addedFrom, stretch.addedTo, row => row - addedFrom + left(at[row] as number) >= count)
  const ofBase = count - (added - addedFrom)
  const passed = findFirst(
    removedFrom,
    stretch.removedTo,
    row => (removed[row] as number) - from - (row - removedFrom) >= ofBase,
  )
  return { base: Math.min(from + ofBase + passed - removedFrom, stretch.to), added, removed: passed }
}

/** First number in [from, to) of which the claim is true, as it is of all behind it; `to` when there is none. */
function findFirst(from: number, to: number, claim: (place: number) => boolean): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >>> 1
    if (claim(middle)) high = middle
    else low = middle + 1
  }
  return low
}
