import type { Point } from '../position.js'
import type { Side } from '../strings/way-in.js'

/** Metres of a degree of latitude. */
const degree = 111_320

/** Nearer than this, metres, the point of an entrance says nothing of a side. */
const nearest = 3

const sides: readonly Side[] = ['north', 'east', 'south', 'west']

/** How far a point lies to the east and to the north of another, in metres; for places as near as doors of a building. */
export function metresFrom(origin: Point, point: Point): { east: number; north: number } {
  const latitude = Number(origin.latitude)
  return {
    north: (Number(point.latitude) - latitude) * degree,
    east: (Number(point.longitude) - Number(origin.longitude)) * degree * Math.cos((latitude * Math.PI) / 180),
  }
}

/** On which side of its building an entrance is, seen from the point of the building; undefined where that is unsure. */
export function sideOf(entrance: Point, building: Point): Side | undefined {
  const { north, east } = metresFrom(building, entrance)
  if (!(Math.hypot(north, east) >= nearest)) return undefined
  const quarters = Math.round(Math.atan2(east, north) / (Math.PI / 2))
  return sides[(quarters + 4) % 4]
}
