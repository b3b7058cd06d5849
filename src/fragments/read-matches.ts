import type { Quad } from '@rdfjs/types'
import { Problem } from '../problem.js'
import { groupBy } from '../rdf/group-by.js'
import { quadText } from '../rdf/term-text.js'
import type { DataVersion } from '../store/store.js'
import { positions, type Position } from './fragment.js'
import type { Pattern } from './read-request.js'
import type { ReadableStore } from './restrict-store.js'

/** Some matches of a pattern, the number of all of them, and the version of the data that both are of. */
export interface Matches {
  data: Quad[]
  total: number
  version: DataVersion
}

/** Times that a page is read anew when the data has changed meanwhile. */
const mostTries = 5

/** `limit` matches of any of the patterns from the `offset`-th on, each once, all of one version. */
export async function readMatches(
  store: ReadableStore,
  patterns: readonly Pattern[],
  offset: number,
  limit: number,
): Promise<Matches> {
  const read = canCount(patterns) ? readStretch : scan
  for (let tries = 1; ; tries++) {
    const { version } = store
    const matches = await read(store, patterns, offset, limit)
    if (store.version.sequence === version.sequence || tries === mostTries) return { ...matches, version }
  }
}

/** Whether the store can tell how many there are: nothing matches two of the patterns, and no variable is repeated. */
function canCount(patterns: readonly Pattern[]): boolean {
  const shapes = new Set(patterns.map(pattern => Object.keys(pattern).sort().join(' ')))
  return shapes.size <= 1 && patterns.every(pattern => repeatedVariables(pattern).length === 0)
}

type Read = Omit<Matches, 'version'>

async function readStretch(
  store: ReadableStore,
  patterns: readonly Pattern[],
  offset: number,
  limit: number,
): Promise<Read> {
  const counts = await Promise.all(patterns.map(pattern => store.count(pattern)))
  const data: Quad[] = []
  let before = 0
  for (const [index, count] of counts.entries()) {
    const from = Math.max(0, offset - before)
    if (from < count && data.length < limit)
      data.push(...(await store.page(patterns[index] as Pattern, from, limit - data.length)))
    before += count
  }
  return { data, total: before }
}

/** Quads that are looked through for one page. */
export const mostScanned = 200_000

/** A store knows nothing of variables that must agree, so all that the rest of a pattern leaves is looked through. */
async function scan(store: ReadableStore, patterns: readonly Pattern[], offset: number, limit: number): Promise<Read> {
  await refuseLongScan(store, patterns)
  const seen = new Set<string>()
  const isNew = patterns.length === 1 ? () => true : (quad: Quad) => seen.size < seen.add(quadText(quad)).size
  const data: Quad[] = []
  let total = 0
  for (const pattern of patterns) {
    const groups = repeatedVariables(pattern)
    for await (const quad of store.match(withoutVariables(pattern))) {
      if (!groups.every(group => agrees(quad, group)) || !isNew(quad)) continue
      if (total >= offset && data.length < limit) data.push(quad)
      total++
    }
  }
  return { data, total }
}

async function refuseLongScan(store: ReadableStore, patterns: readonly Pattern[]): Promise<void> {
  let work = 0
  for (const pattern of patterns) work += await store.count(withoutVariables(pattern))
  if (work <= mostScanned) return
  throw new Problem('too-expensive', `For this page ${work} statements would have to be compared.`, {
    cure: 'Give the predicate too, let all rows bind the same variables, or ask with SPARQL.',
  })
}

function withoutVariables(pattern: Pattern): Pattern {
  return Object.fromEntries(Object.entries(pattern).filter(([, term]) => term.termType !== 'Variable'))
}

/** Positions that hold the same variable, for each such variable. */
function repeatedVariables(pattern: Pattern): Position[][] {
  const variables = positions.filter(position => pattern[position]?.termType === 'Variable')
  return [...groupBy(variables, position => pattern[position]?.value).values()]
}

function agrees(quad: Quad, group: readonly Position[]): boolean {
  return group.every((position, index) => index === 0 || quad[position].equals(quad[group[0] ?? position]))
}
