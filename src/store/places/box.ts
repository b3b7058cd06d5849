import { unitsPerDegree, type Positions } from './geometry.js'

/** A box on the map, edges and all; degrees. */
export interface Box {
  west: number
  south: number
  east: number
  north: number
}

/** Radius of a sphere as large as the earth (IUGG), metres. */
export const earthRadius = 6_371_008.8

export const wholeWorld: Box = { west: -180, south: -90, east: 180, north: 90 }

/** The smallest box around paths; undefined where they have no positions. */
export function boxAround(paths: readonly Positions[]): Box | undefined {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const path of paths)
    for (let at = 0; at < path.length; at += 2) {
      const [x, y] = [path[at] as number, path[at + 1] as number]
      if (x < west) west = x
      if (x > east) east = x
      if (y < south) south = y
      if (y > north) north = y
    }
  if (west === Infinity) return undefined
  const [left, bottom, right, top] = [west, south, east, north].map(each => each / unitsPerDegree)
  return { west: left, south: bottom, east: right, north: top } as Box
}

export function boxesMeet(one: Box, other: Box): boolean {
  return one.west <= other.east && other.west <= one.east && one.south <= other.north && other.south <= one.north
}

/** True when a box lies in another one. */
export function isInBox(inner: Box, outer: Box): boolean {
  return (
    inner.west >= outer.west && inner.east <= outer.east && inner.south >= outer.south && inner.north <= outer.north
  )
}

/** Boxes that hold all that is within a distance of a box; two of them across the meridian of 180°. */
export function boxesWithin(box: Box, metres: number): Box[] {
  // A little more, for what the numbers lose.
  const angle = (metres / earthRadius) * (1 + 1e-9) + 1e-12
  const reach = toDegrees(angle)
  const [south, north] = [Math.max(-90, box.south - reach), Math.min(90, box.north + reach)]
  const farthest = Math.max(Math.abs(box.south), Math.abs(box.north))
  if (!(farthest + reach < 90)) return [{ ...wholeWorld, south, north }]
  const across = toDegrees(Math.asin(Math.sin(angle) / Math.cos(toRadians(farthest))))
  const [west, east] = [box.west - across, box.east + across]
  if (east - west >= 360) return [{ ...wholeWorld, south, north }]
  const shifts = [0, west < -180 ? 360 : undefined, east > 180 ? -360 : undefined]
  return shifts
    .filter(shift => shift !== undefined)
    .map(shift => ({ west: west + shift, south, east: east + shift, north }))
}

export function toRadians(degrees: number): number {
  return (degrees * Math.PI) / 180
}

export function toDegrees(radians: number): number {
  return (radians * 180) / Math.PI
}
