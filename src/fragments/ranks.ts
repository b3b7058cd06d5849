import { oncePer } from '../lazily.js'
import type { Id } from '../store/id-view.js'
import type { IdPattern } from '../store/quad-reader.js'
import { search } from '../store/search.js'

/** Matches that lie before each of the places at which a walk can begin, and the number of all. */
export interface Ranks {
  before: Uint32Array
  total: number
}

/** Numbers of matches from place to place, added up. */
export function addUp(counts: readonly number[]): Ranks {
  const before = new Uint32Array(counts.length)
  let total = 0
  for (const [at, count] of counts.entries()) {
    before[at] = total
    total += count
  }
  return { before, total }
}

/** The place at which a walk behind so many matches begins, and how many of them it still has to pass over there. */
export function beginAt({ before }: Ranks, matches: number): { place: number; left: number } {
  const place = Math.max(0, search(before, matches + 1, 0, before.length) - 1)
  return { place, left: matches - (before[place] ?? 0) }
}

/** Patterns whose ranks are remembered for a data set. */
const mostPatterns = 200

/** By pattern, for as long as somebody holds the graphs: those of the next version are others. */
const knownOf = oncePer((_graphs: ReadonlySet<Id>) => new Map<string, Ranks>())

/** The ranks of a pattern in some graphs, worked out once where there is more than one place to begin at. */
export function rememberRanks(graphs: ReadonlySet<Id>, pattern: IdPattern, make: () => Ranks): Ranks {
  const known = knownOf(graphs)
  const key = pattern.join(' ')
  const ranks = known.get(key) ?? make()
  if (ranks.before.length <= 1 || known.has(key)) return ranks
  if (known.size >= mostPatterns) known.clear()
  known.set(key, ranks)
  return ranks
}
