import type { Id } from '../id-view.js'

/** Ids that are in both lists; all in ascending order. */
export function intersectSorted(some: readonly Id[], others: readonly Id[]): Id[] {
  const common: Id[] = []
  for (let [one, other] = [0, 0]; one < some.length && other < others.length;) {
    const [left, right] = [some[one] as Id, others[other] as Id]
    if (left === right) common.push(left)
    if (left <= right) one++
    if (right <= left) other++
  }
  return common
}

/** Ids that are in any of the lists, each once; all in ascending order. */
export function uniteSorted(lists: readonly (readonly Id[])[]): readonly Id[] {
  const [only = [], another] = lists
  if (!another) return only
  return [...Uint32Array.from(new Set(lists.flat())).sort()]
}
