import { boxesMeet, type Box } from './box.js'
import { edgesMeet, edgesOf } from './edges.js'
import { edgePaths, type Geometry, type Polygon, type Positions } from './geometry.js'
import { edgeAt, isOnEdge, locateInPolygon } from './locate.js'
import { spotAt, type Spot } from './side.js'

/** True when two geometries have a position in common, edges and all; exact. */
export function intersects(one: Geometry, other: Geometry): boolean {
  if (!one.box || !other.box || !boxesMeet(one.box, other.box)) return false
  return (
    spotsOf([one.points]).some(spot => holds(other, spot)) ||
    spotsOf([other.points]).some(spot => holds(one, spot)) ||
    pathsMeet(edgePaths(one), edgePaths(other), other.box) ||
    // Without a crossing, a part lies in a polygon with all of it or with nothing.
    spotsOf(beginnings(one)).some(spot => isInPolygons(other.polygons, spot)) ||
    spotsOf(beginnings(other)).some(spot => isInPolygons(one.polygons, spot))
  )
}

/** True when a position is part of a geometry. */
export function holds({ points, lines, polygons }: Geometry, spot: Spot): boolean {
  return isAmong(points, spot) || lines.some(line => isOnPath(line, spot)) || isInPolygons(polygons, spot)
}

export function isAmong(points: Positions, spot: Spot): boolean {
  for (let at = 0; at < points.length; at += 2)
    if (spot.compareX(points[at] as number) === 0 && spot.compareY(points[at + 1] as number) === 0) return true
  return false
}

export function isOnPath(path: Positions, spot: Spot): boolean {
  for (let at = 0; at + 3 < path.length; at += 2) if (isOnEdge(spot, edgeAt(path, at))) return true
  return false
}

/** All positions of paths. */
export function spotsOf(paths: readonly Positions[]): Spot[] {
  return paths.flatMap(path =>
    Array.from({ length: path.length / 2 }, (_, at) => spotAt(path[2 * at] as number, path[2 * at + 1] as number)),
  )
}

function isInPolygons(polygons: readonly Polygon[], spot: Spot): boolean {
  return polygons.some(polygon => locateInPolygon(polygon, spot) !== 'outside')
}

function beginnings({ lines, polygons }: Geometry): Positions[] {
  return [...lines, ...polygons.map(({ rings }) => rings[0] as Positions)].map(path => path.subarray(0, 2))
}

function pathsMeet(some: readonly Positions[], others: readonly Positions[], box: Box): boolean {
  const near = [...edgesOf(some, box)]
  if (near.length === 0) return false
  for (const edge of edgesOf(others)) if (near.some(each => edgesMeet(each, edge))) return true
  return false
}
