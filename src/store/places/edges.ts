import type { Box } from './box.js'
import { unitsPerDegree, type Edge, type Positions } from './geometry.js'
import { edgeAt } from './locate.js'
import { turn } from './side.js'

/** The edges of paths that touch a box; of all of them when there is none. */
export function* edgesOf(paths: Iterable<Positions>, box?: Box): Generator<Edge> {
  const [west, south, east, north] = box
    ? [box.west, box.south, box.east, box.north].map(each => Math.round(each * unitsPerDegree))
    : [-Infinity, -Infinity, Infinity, Infinity]
  for (const path of paths)
    for (let at = 0; at + 3 < path.length; at += 2) {
      const edge = edgeAt(path, at)
      const [ax, ay, bx, by] = edge
      if (
        Math.max(ax, bx) < west! ||
        Math.min(ax, bx) > east! ||
        Math.max(ay, by) < south! ||
        Math.min(ay, by) > north!
      )
        continue
      yield edge
    }
}

/** True when two edges have a position in common; exact. */
export function edgesMeet(one: Edge, other: Edge): boolean {
  const [ax, ay, bx, by] = one
  const [cx, cy, dx, dy] = other
  if (Math.max(ax, bx) < Math.min(cx, dx) || Math.max(cx, dx) < Math.min(ax, bx)) return false
  if (Math.max(ay, by) < Math.min(cy, dy) || Math.max(cy, dy) < Math.min(ay, by)) return false
  // Edges in one line whose boxes meet are sure to meet.
  return !isBeside(turn(one, cx, cy), turn(one, dx, dy)) && !isBeside(turn(other, ax, ay), turn(other, bx, by))
}

/** True for two ends on the same side. */
function isBeside(one: number, other: number): boolean {
  return (one > 0 && other > 0) || (one < 0 && other < 0)
}
