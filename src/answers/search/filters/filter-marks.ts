import type { Truth } from '../../audit/truth.js'
import type { MeasuredBuilding } from '../../entrances/entrance.js'
import { judgeFilter } from './judge-filter.js'
import type { SearchFilter } from './search-filter.js'

/** What a building is for each filter, a bit each in their order; with neither bit, nobody knows. */
export interface FilterMarks {
  yes: number
  no: number
}

/** Of a building of which nothing is read. */
export const unmarked: FilterMarks = { yes: 0, no: 0 }

/** A function that gives the marks of a building; they are worked out once for each reading of its record. */
export function createMarks(filters: readonly SearchFilter[]): (building: MeasuredBuilding | undefined) => FilterMarks {
  const kept = new WeakMap<MeasuredBuilding, FilterMarks>()
  return building => {
    if (!building) return unmarked
    const marks = kept.get(building) ?? toMarks(filters.map(filter => judgeFilter(building, filter)))
    kept.set(building, marks)
    return marks
  }
}

function toMarks(truths: readonly Truth[]): FilterMarks {
  const bits = (sought: boolean) => truths.reduce((sum, truth, at) => (truth === sought ? sum | (1 << at) : sum), 0)
  return { yes: bits(true), no: bits(false) }
}
