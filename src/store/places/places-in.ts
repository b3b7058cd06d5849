import { noId, type Id, type IdView } from '../id-view.js'
import { boxesWithin, type Box } from './box.js'
import { distanceMetres } from './distance.js'
import { unitsPerDegree, type Geometry } from './geometry.js'
import { placesOf, readPlace } from './place-index.js'
import { crs84 } from './read-wkt.js'

/** A position in degrees. */
export interface Position {
  long: number
  lat: number
}

/** A WKT literal with its distance from a position. */
export interface NearPlace {
  id: Id
  metres: number
}

/** Ids of the WKT literals of a view whose box meets this one, in no order. */
export function placesIn(view: IdView, box: Box): Id[] {
  return placesOf(view.terms)
    .search([box])
    .filter(id => isUsed(view, id))
}

/** The `most` nearest WKT literals of a view, within a distance, the nearest first. */
export function nearestPlaces(view: IdView, position: Position, most: number, maxMetres = Infinity): NearPlace[] {
  const places = placesOf(view.terms)
  const here = pointAt(position)
  const measure = (ids: readonly Id[]): NearPlace[] =>
    ids
      .map(id => ({ id, metres: distanceTo(view, id, here) }))
      .sort((one, other) => one.metres - other.metres || one.id - other.id)
  // Those that are near in degrees tell how far away the nearest ones in metres can be.
  const some = measure(places.near(position.long, position.lat, most, id => isUsed(view, id)))
  const reach = Math.min(maxMetres, some[most - 1]?.metres ?? Infinity)
  const around = boxesWithin(here.box as Box, reach)
  const all = measure(places.search(around).filter(id => isUsed(view, id)))
  return all.filter(({ metres }) => metres <= reach).slice(0, most)
}

function isUsed(view: IdView, id: Id): boolean {
  return view.count(noId, noId, id) > 0
}

function distanceTo({ terms }: IdView, id: Id, here: Geometry): number {
  const place = readPlace(terms, id)
  return (place && distanceMetres(here, place)) ?? Infinity
}

/** A position as a geometry. */
function pointAt({ long, lat }: Position): Geometry {
  const points = Float64Array.of(Math.round(long * unitsPerDegree), Math.round(lat * unitsPerDegree))
  return { system: crs84, points, lines: [], polygons: [], box: { west: long, south: lat, east: long, north: lat } }
}
