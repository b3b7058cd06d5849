import type { Point } from './building-facts.js'

const metresADegree = 111_195

/** Distance between two points that are not far from each other, as on a flat map. */
export function metresBetween(one: Point, other: Point): number {
  const narrow = Math.cos(((one.latitude + other.latitude) / 360) * Math.PI)
  const east = (one.longitude - other.longitude) * narrow
  return Math.hypot(east, one.latitude - other.latitude) * metresADegree
}
