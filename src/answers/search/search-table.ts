import type { Position } from '../../store/places/places-in.js'
import type { ListedBuilding } from '../building-list.js'
import type { EntranceIndex } from '../entrances/entrance-index.js'
import type { MeasuredBuilding } from '../entrances/entrance.js'
import { inSlices } from '../in-slices.js'
import type { FilterMarks } from './filters/filter-marks.js'
import { positionOf } from './position-of.js'

/** A building with all that a search looks at. */
export interface SearchRow {
  building: ListedBuilding
  /** Its number in the order of the names, from 0. */
  at: number
  measured: MeasuredBuilding | undefined
  place: Position | undefined
  marks: FilterMarks
}

/** All buildings as they are searched. */
export interface SearchTable {
  /** By name. */
  rows: readonly SearchRow[]
  rowOf(building: ListedBuilding): SearchRow | undefined
}

/**
 * A function that gives the table of a list of buildings; a new one is made, in slices, when the list or what is
 * measured has changed.
 */
export function followTable(
  marksOf: (building: MeasuredBuilding | undefined) => FilterMarks,
): (buildings: readonly ListedBuilding[], index: EntranceIndex | undefined) => Promise<SearchTable> {
  let last: { buildings: unknown; changes: number; table: Promise<SearchTable> } | undefined
  return (buildings, index) => {
    const changes = index?.changes ?? -1
    if (last?.buildings !== buildings || last.changes !== changes)
      last = { buildings, changes, table: makeTable(buildings, index, marksOf) }
    return last.table
  }
}

async function makeTable(
  buildings: readonly ListedBuilding[],
  index: EntranceIndex | undefined,
  marksOf: (building: MeasuredBuilding | undefined) => FilterMarks,
): Promise<SearchTable> {
  const rows: SearchRow[] = []
  const byBuilding = new Map<ListedBuilding, SearchRow>()
  await inSlices(buildings, building => {
    const measured = index?.building(building.iri.value)
    const row = { building, at: rows.length, measured, place: positionOf(measured), marks: marksOf(measured) }
    rows.push(row)
    byBuilding.set(building, row)
  })
  return { rows, rowOf: building => byBuilding.get(building) }
}
