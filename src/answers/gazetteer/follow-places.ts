import { inSlices } from '../in-slices.js'
import type { SearchTable } from '../search/search-table.js'
import { createGazetteer, type Gazetteer } from './gazetteer.js'

/**
 * A function that gives the gazetteer of a table of buildings. A new one is made when the table is another, in slices;
 * whoever asks meanwhile has the one before it, and waits only when that knows no place.
 */
export function followPlaces(): (table: SearchTable) => Promise<Gazetteer> {
  let of: SearchTable | undefined
  let gazetteer = createGazetteer()
  let making: Promise<Gazetteer> | undefined
  const make = async (table: SearchTable) => {
    const fresh = createGazetteer()
    await inSlices(table.rows, ({ building, place }) => {
      if (place) fresh.add({ ...building, place })
    })
    of = table
    return (gazetteer = fresh)
  }
  return async table => {
    if (of === table) return gazetteer
    making ??= make(table).finally(() => (making = undefined))
    return gazetteer.municipalities().length > 0 ? gazetteer : making
  }
}
