import { geo, wgs84 } from '../../rdf/vocab.js'
import { stated, type Statements } from '../../model/record-statements.js'
import { readWkt } from '../../store/places/read-wkt.js'
import type { Placed } from './entrance.js'

/** The middle of a thing's geometry, or the position that it states; undefined when it has none. */
export function readPlace(iri: string, statements: Statements, of: Placed['of']): Placed | undefined {
  for (const geometry of stated(statements, iri, geo.hasGeometry))
    for (const { value } of stated(statements, geometry.value, geo.asWKT)) {
      const box = readWkt(value)?.box
      if (box) return { long: middle(box.west, box.east), lat: middle(box.south, box.north), of }
    }
  const [lat, long] = [wgs84.lat, wgs84.long].map(property => Number(stated(statements, iri, property)[0]?.value))
  return Number.isFinite(lat) && Number.isFinite(long) ? { long: long as number, lat: lat as number, of } : undefined
}

/** To a billionth of a degree, as the store keeps positions. */
const middle = (one: number, other: number) => Number(((one + other) / 2).toFixed(9))
