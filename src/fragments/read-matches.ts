import type { Quad, Term } from '@rdfjs/types'
import { groupBy } from '../rdf/group-by.js'
import type { DataVersion, QuadStore } from '../store/store.js'
import { positions, type Position } from './fragment.js'
import type { Pattern } from './read-request.js'

/** Some matches of a pattern, the number of all of them, and the version of the data that both are of. */
export interface Matches {
  data: Quad[]
  total: number
  version: DataVersion
}

/** `limit` matches from the `offset`-th on. */
export async function readMatches(store: QuadStore, pattern: Pattern, offset: number, limit: number): Promise<Matches> {
  const { version } = store
  if (repeatedVariables(pattern).length > 0) return { ...(await scan(store, pattern, offset, limit)), version }
  // Asked for in one breath, before the store can move on to a newer version.
  const [total, data] = await Promise.all([store.count(pattern), store.page(pattern, offset, limit)])
  return { data, total, version }
}

/** A store knows nothing of variables that must agree, so all that the rest of the pattern leaves is looked through. */
async function scan(
  store: QuadStore,
  pattern: Pattern,
  offset: number,
  limit: number,
): Promise<Omit<Matches, 'version'>> {
  const groups = repeatedVariables(pattern)
  const isVariable = ([, term]: [string, Term]) => term.termType === 'Variable'
  const rest = Object.fromEntries(Object.entries(pattern).filter(entry => !isVariable(entry)))
  const data: Quad[] = []
  let total = 0
  for await (const quad of store.match(rest)) {
    if (!groups.every(group => agrees(quad, group))) continue
    if (total >= offset && data.length < limit) data.push(quad)
    total++
  }
  return { data, total }
}

/** Positions that hold the same variable, for each such variable. */
function repeatedVariables(pattern: Pattern): Position[][] {
  const variables = positions.filter(position => pattern[position]?.termType === 'Variable')
  return [...groupBy(variables, position => pattern[position]?.value).values()]
}

function agrees(quad: Quad, group: readonly Position[]): boolean {
  return group.every((position, index) => index === 0 || quad[position].equals(quad[group[0] ?? position]))
}
