import { earthRadius, toRadians } from './box.js'
import { edgesOf } from './edges.js'
import { edgePaths, unitsPerDegree, type Edge, type Geometry } from './geometry.js'
import { intersects } from './meet.js'

/** Great-circle distance between the nearest positions of two geometries, metres; undefined where one is empty. */
export function distanceMetres(one: Geometry, other: Geometry): number | undefined {
  if (!one.box || !other.box) return undefined
  if (one.points.length + other.points.length !== 4 || edgePaths(one).length + edgePaths(other).length > 0)
    if (intersects(one, other)) return 0
  return Math.min(distanceToEdges(one, other), distanceToEdges(other, one))
}

/** Great-circle distance between two positions in whole units, metres. */
export function metresBetween(ax: number, ay: number, bx: number, by: number): number {
  const [south, north] = [toRadians(ay / unitsPerDegree), toRadians(by / unitsPerDegree)]
  const east = toRadians((bx - ax) / unitsPerDegree)
  const half = Math.sin((north - south) / 2) ** 2 + Math.cos(south) * Math.cos(north) * Math.sin(east / 2) ** 2
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(half)))
}

/** From the positions of one to the points and edges of the other: of two edges that do not meet, an end is nearest. */
function distanceToEdges(one: Geometry, other: Geometry): number {
  const edges = [...edgesOf(edgePaths(other))]
  let least = Infinity
  for (const path of [one.points, ...edgePaths(one)])
    for (let at = 0; at < path.length; at += 2) {
      const [x, y] = [path[at], path[at + 1]] as [number, number]
      for (let to = 0; to < other.points.length; to += 2)
        least = Math.min(least, metresBetween(x, y, other.points[to] as number, other.points[to + 1] as number))
      for (const edge of edges) least = Math.min(least, metresToEdge(x, y, edge))
    }
  return least
}

/** Steps towards the nearest position of an edge: each looks from a map that is true to scale near the last. */
const steps = 4

/** The edge is straight in degrees; off by a millionth for edges of up to 100 km, and never too small. */
function metresToEdge(x: number, y: number, [ax, ay, bx, by]: Edge): number {
  const turnAround = 360 * unitsPerDegree
  const [goX, goY] = [bx - ax, by - ay]
  const toX = x - ax - Math.round((x - ax) / turnAround) * turnAround
  let part = 0.5
  for (let step = 0; step < steps; step++) {
    const narrow = Math.cos(toRadians((y + ay + part * goY) / 2 / unitsPerDegree)) ** 2
    const length = goX * goX * narrow + goY * goY
    part = length === 0 ? 0 : Math.min(1, Math.max(0, (toX * goX * narrow + (y - ay) * goY) / length))
  }
  const nearest = metresBetween(x, y, ax + part * goX, ay + part * goY)
  return Math.min(nearest, metresBetween(x, y, ax, ay), metresBetween(x, y, bx, by))
}
