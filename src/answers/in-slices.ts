import { setImmediate } from 'node:timers/promises'

/** Time after which others have their turn, in ms. */
const sliceMs = 8

/** Calls `take` for each item, in order; others have their turn whenever that takes long. */
export async function inSlices<Item>(items: Iterable<Item>, take: (item: Item) => void): Promise<void> {
  let start = performance.now()
  for (const item of items) {
    take(item)
    if (performance.now() - start < sliceMs) continue
    await setImmediate()
    start = performance.now()
  }
}

/** Items of a run that is sorted at one go. */
const runLength = 512

/** The items in order, equal ones as they stand; others have their turn in between. */
export async function sortInSlices<Item>(
  items: readonly Item[],
  compare: (one: Item, other: Item) => number,
): Promise<Item[]> {
  let runs: Item[][] = []
  const starts = Array.from({ length: Math.ceil(items.length / runLength) }, (_, at) => at * runLength)
  await inSlices(starts, start => runs.push(items.slice(start, start + runLength).sort(compare)))
  while (runs.length > 1) {
    const pairs = Array.from({ length: Math.ceil(runs.length / 2) }, (_, at) => runs.slice(2 * at, 2 * at + 2))
    runs = []
    for (const [one = [], other = []] of pairs) {
      const merged: Item[] = []
      await inSlices(merge(one, other, compare), item => merged.push(item))
      runs.push(merged)
    }
  }
  return runs[0] ?? []
}

/** The items of two sorted lists, in order. */
function* merge<Item>(one: Item[], other: Item[], compare: (one: Item, other: Item) => number): Iterable<Item> {
  let at = 0
  for (const item of one) {
    while (at < other.length && compare(other[at] as Item, item) < 0) yield other[at++] as Item
    yield item
  }
  yield* other.slice(at)
}
