import { inSlices } from '../in-slices.js'
import type { Need } from '../needs/demand.js'
import { judgeBuilding } from '../needs/judge-building.js'
import type { Position } from '../../store/places/places-in.js'
import { metresApart } from './position-of.js'
import type { SearchRow } from './search-table.js'

/** Ways to order what is found: by how well the words agree, by needs, from near to far, newest survey first, by name. */
export const sorts = ['words', 'fit', 'distance', 'surveyed', 'name'] as const

/** One of them. */
export type Sort = (typeof sorts)[number]

/** What an order goes by. */
export interface Ordering {
  sort: Sort
  near?: Position | undefined
  needs?: readonly Need[] | undefined
}

/** Orders in which a search can be shown, that which it has of itself first. */
export function sortsFor(asked: { hasWords: boolean; near: unknown; needs: unknown }): Sort[] {
  const own: Sort = asked.near ? 'distance' : asked.hasWords ? 'words' : 'name'
  const others: Sort[] = [...(asked.needs ? ['fit' as const] : []), 'surveyed', 'name']
  return [own, ...others.filter(sort => sort !== own)]
}

/**
 * The first ones of what is found, in the order that is asked for; equal ones stay as they are. What nobody knows comes
 * last, but before what does not fit.
 * @param found in the order of the words, else of the names
 */
export async function orderFound(
  found: readonly SearchRow[],
  { sort, near, needs }: Ordering,
  most: number,
): Promise<readonly SearchRow[]> {
  if (sort === 'fit' && needs) return whatFitsFirst(found, needs, most)
  if (sort === 'distance' && near) return largest(found, ({ place }) => -(metresApart(near, place) ?? Infinity), most)
  if (sort === 'surveyed') return largest(found, ({ building }) => Number(building.surveyed ?? 0), most)
  return sort === 'name' ? largest(found, ({ at }) => -at, most) : found.slice(0, most)
}

/** It is enough to judge until so many fit. */
async function whatFitsFirst(found: readonly SearchRow[], needs: readonly Need[], most: number): Promise<SearchRow[]> {
  const now = new Date()
  const [fitting, unknown, others]: [SearchRow[], SearchRow[], SearchRow[]] = [[], [], []]
  const untilEnough = function* () {
    for (const row of found) if (fitting.length < most) yield row
  }
  await inSlices(untilEnough(), row => {
    const truth = row.measured && judgeBuilding(row.measured, needs, now).truth
    ;(truth === undefined ? unknown : truth ? fitting : others).push(row)
  })
  return [...fitting, ...unknown, ...others].slice(0, most)
}

/** Those with the largest values; only what can be among them is sorted. */
function largest(found: readonly SearchRow[], valueOf: (row: SearchRow) => number, most: number): SearchRow[] {
  const values = new Float64Array(found.length)
  found.forEach((row, at) => (values[at] = valueOf(row)))
  const least = found.length > most ? (values.toSorted()[values.length - most] as number) : -Infinity
  const kept: { row: SearchRow; value: number }[] = []
  found.forEach((row, at) => {
    const value = values[at] as number
    if (value >= least) kept.push({ row, value })
  })
  // Two that are infinitely far are equal, though their difference is no number.
  return kept
    .sort((one, other) => (one.value === other.value ? 0 : other.value - one.value))
    .slice(0, most)
    .map(({ row }) => row)
}
