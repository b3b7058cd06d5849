import type { Edge, Polygon, Positions } from './geometry.js'
import type { Spot } from './side.js'

export type Location = 'inside' | 'boundary' | 'outside'

export function locateInPolygon({ rings: [outer, ...holes] }: Polygon, spot: Spot): Location {
  const location = outer ? locateInRing(outer, spot) : 'outside'
  if (location !== 'inside') return location
  for (const hole of holes) {
    const inHole = locateInRing(hole, spot)
    if (inHole !== 'outside') return inHole === 'boundary' ? 'boundary' : 'outside'
  }
  return 'inside'
}

/** The edge of a path from the position at this place in it. */
export function edgeAt(path: Positions, at: number): Edge {
  return [path[at], path[at + 1], path[at + 2], path[at + 3]] as unknown as Edge
}

/** Counts the edges that a ray to the east crosses; an edge holds its southern end and not its northern one. */
function locateInRing(ring: Positions, spot: Spot): Location {
  let isInside = false
  for (let at = 0; at + 3 < ring.length; at += 2) {
    const edge = edgeAt(ring, at)
    const [ax, ay, bx, by] = edge
    const [fromA, fromB] = [spot.compareY(ay), spot.compareY(by)]
    if ((fromA > 0 && fromB > 0) || (fromA < 0 && fromB < 0)) continue
    if (fromA === 0 && fromB === 0) {
      if (isBetween(spot.compareX(ax), spot.compareX(bx))) return 'boundary'
      continue
    }
    const turn = spot.turn(edge)
    if (turn === 0) return 'boundary'
    if (fromA >= 0 ? fromB < 0 && turn > 0 : turn < 0) isInside = !isInside
  }
  return isInside ? 'inside' : 'outside'
}

/** True when a position is on the edge between two others. */
export function isOnEdge(spot: Spot, edge: Edge): boolean {
  const [ax, ay, bx, by] = edge
  return (
    isBetween(spot.compareX(ax), spot.compareX(bx)) &&
    isBetween(spot.compareY(ay), spot.compareY(by)) &&
    spot.turn(edge) === 0
  )
}

function isBetween(fromOne: number, fromOther: number): boolean {
  return (fromOne >= 0 && fromOther <= 0) || (fromOne <= 0 && fromOther >= 0)
}
