import { isInBox } from './box.js'
import { edgesOf } from './edges.js'
import { edgePaths, type Edge, type Geometry, type Polygon, type Positions } from './geometry.js'
import { isOnEdge, locateInPolygon, type Location } from './locate.js'
import { isAmong, isOnPath, spotsOf } from './meet.js'
import { middlesOfPieces } from './pieces.js'
import type { Spot } from './side.js'

/**
 * As Simple Features define it: no position of the first is outside the second, and one that is not on the border of
 * the first is not on that of the second. Exact for geometries whose polygons do not cross themselves.
 */
export function isWithin(inner: Geometry, outer: Geometry): boolean {
  if (!inner.box || !outer.box || !isInBox(inner.box, outer.box)) return false
  const locate = createLocate(outer)
  const hasEdges = inner.lines.length + inner.polygons.length > 0
  const cuts = hasEdges ? [...edgesOf(edgePaths(outer), inner.box)] : []
  const locations = new Set<Location>()
  const take = (spot: Spot) => {
    const location = locate(spot)
    locations.add(location)
    return location !== 'outside'
  }
  if (!spotsOf([inner.points]).every(take)) return false
  for (const edge of edgesOf(inner.lines)) if (!middlesOfPieces(edge, cuts).every(take)) return false
  const isReached = locations.has('inside') || inner.polygons.length > 0
  return isReached && inner.polygons.every(polygon => isPolygonCovered(polygon, outer, cuts, locate))
}

type Locate = (spot: Spot) => Location

function createLocate({ points, lines, polygons }: Geometry): Locate {
  const isEnd = findEnds(lines)
  return spot => {
    const locations = polygons.map(polygon => locateInPolygon(polygon, spot))
    if (locations.includes('inside') || isAmong(points, spot)) return 'inside'
    const isOnLine = lines.some(line => isOnPath(line, spot))
    if (isOnLine && !isEnd(spot)) return 'inside'
    return isOnLine || locations.includes('boundary') ? 'boundary' : 'outside'
  }
}

/** The border of lines: positions at which an odd number of them ends, so none where a line closes. */
function findEnds(lines: readonly Positions[]): (spot: Spot) => boolean {
  const ends = new Map<string, Positions>()
  for (const end of lines.flatMap(line => [line.subarray(0, 2), line.subarray(-2)])) {
    const key = end.join()
    if (!ends.delete(key)) ends.set(key, end)
  }
  return spot => [...ends.values()].some(end => isAmong(end, spot))
}

/** Its border is covered, and so is either side of each border within it. */
function isPolygonCovered(polygon: Polygon, outer: Geometry, cuts: readonly Edge[], locate: Locate): boolean {
  const rings = [...edgesOf(polygon.rings)]
  for (const edge of rings) if (!middlesOfPieces(edge, cuts).every(spot => locate(spot) !== 'outside')) return false
  const borders = outer.polygons.flatMap(polygon => polygon.rings)
  for (const edge of edgesOf(borders, polygon.box))
    for (const spot of middlesOfPieces(edge, [...rings, ...cuts])) {
      if (locateInPolygon(polygon, spot) === 'inside' && coveredSides(spot, edge, outer).size < 2) return false
    }
  // Now all of it or nothing is covered: lines alone cover its border only.
  const [edge] = rings
  const [middle] = edge ? middlesOfPieces(edge, cuts) : []
  return edge !== undefined && middle !== undefined && coveredSides(middle, edge, outer).has('left')
}

/** Which sides of an edge the polygons cover where the spot is on it; their own inside is at the left of their edges. */
function coveredSides(spot: Spot, [ax, ay, bx, by]: Edge, { polygons }: Geometry): Set<'left' | 'right'> {
  const sides = new Set<'left' | 'right'>()
  for (const polygon of polygons) {
    const location = locateInPolygon(polygon, spot)
    if (location === 'inside') return new Set(['left', 'right'])
    if (location === 'outside') continue
    for (const other of edgesOf(polygon.rings)) {
      if (!isOnEdge(spot, other)) continue
      const [cx, cy, dx, dy] = other
      sides.add((bx - ax) * (dx - cx) + (by - ay) * (dy - cy) > 0 ? 'left' : 'right')
    }
  }
  return sides
}
