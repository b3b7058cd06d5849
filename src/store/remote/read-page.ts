import type { Quad } from '@rdfjs/types'
import { collect } from '../../rdf/collect.js'
import { groupBy } from '../../rdf/group-by.js'
import { quadText } from '../../rdf/term-text.js'
import type { PatternText } from './patterns.js'
import {
  countByGraph,
  groupGraphs,
  readFew,
  readGraphs,
  readMatches,
  type Asking,
  type GraphCount,
} from './read-matches.js'

/** Reads `limit` matches from the `offset`-th. */
export type ReadPage = (pattern: PatternText, offset: number, limit: number) => Promise<Quad[]>

/** Patterns whose graphs are remembered: pages are read one after the other. */
const rememberedPatterns = 32

/**
 * Pages of matches, by graph and then sorted by us: Virtuoso cannot sort rows with a text of more than some thousand
 * characters. How many matches each graph has is asked once for each pattern and data version.
 */
export function createPageReader(asking: Asking, sequence: () => number): ReadPage {
  const known = new Map<string, Promise<GraphCount[]>>()
  const keyOf = ({ where }: PatternText) => `${sequence()} ${where}`
  const countOnce = (pattern: PatternText) => {
    const key = keyOf(pattern)
    const counts = known.get(key) ?? collect(countByGraph(pattern, asking))
    counts.catch(() => known.delete(key))
    known.delete(key)
    known.set(key, counts)
    for (const oldest of known.keys()) if (known.size > rememberedPatterns) known.delete(oldest)
    return counts
  }
  return async (pattern, offset, limit) => {
    if (limit === 0) return []
    const few = known.has(keyOf(pattern)) ? undefined : await readFew(pattern, asking)
    if (few) return sort(few).slice(offset, offset + limit)
    if (pattern.select.includes('?graph')) return readFrom(pattern, await countOnce(pattern), { offset, limit, asking })
    return sort(await collect(readMatches(pattern, asking))).slice(offset, offset + limit)
  }
}

/** The page as a part of the graphs that it touches. */
async function readFrom(
  pattern: PatternText,
  counts: readonly GraphCount[],
  { offset, limit, asking }: { offset: number; limit: number; asking: Asking },
): Promise<Quad[]> {
  const touched: GraphCount[] = []
  let [start, first] = [0, 0]
  for (const each of counts) {
    if (start >= offset + limit) break
    if (start + each.count > offset) touched.push(each)
    else first = start + each.count
    start += each.count
  }
  const quads: Quad[] = []
  for await (const group of groupGraphs(touched, asking)) {
    const found = groupBy(await collect(readGraphs(pattern, group, asking)), ({ graph }) => graph.value)
    for (const graph of group) quads.push(...sort(found.get(graph) ?? []))
  }
  return quads.slice(offset - first, offset - first + limit)
}

function sort(quads: readonly Quad[]): Quad[] {
  const texts = new Map(quads.map(each => [each, quadText(each)]))
  return [...quads].sort((one, other) => ((texts.get(one) ?? '') < (texts.get(other) ?? '') ? -1 : 1))
}
