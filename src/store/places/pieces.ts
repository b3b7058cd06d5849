import { edgesMeet } from './edges.js'
import type { Edge } from './geometry.js'
import { sign, spotBetween, type Spot } from './side.js'

/** A place on an edge: 0 is its beginning and 1 its end; the scale is above 0. */
interface Cut {
  part: bigint
  scale: bigint
}

/**
 * Cuts an edge where it meets others, and gives the middle of each piece. Whatever those edges enclose, a piece between
 * its ends is all in it, all on its border, or all outside, as its middle is.
 */
export function middlesOfPieces(edge: Edge, others: Iterable<Edge>): Spot[] {
  const cuts: Cut[] = [
    { part: 0n, scale: 1n },
    { part: 1n, scale: 1n },
  ]
  for (const other of others) if (edgesMeet(edge, other)) cuts.push(...cutsBy(edge.map(BigInt), other.map(BigInt)))
  cuts.sort((one, other) => sign(one.part * other.scale - other.part * one.scale))
  return cuts.slice(1).flatMap((cut, at) => {
    const before = cuts[at] as Cut
    const isEmpty = cut.part * before.scale === before.part * cut.scale
    return isEmpty ? [] : [between(edge, before, cut)]
  })
}

function cutsBy([ax, ay, bx, by]: bigint[], [cx, cy, dx, dy]: bigint[]): Cut[] {
  const [goX, goY] = [bx! - ax!, by! - ay!]
  const cross = goX * (dy! - cy!) - goY * (dx! - cx!)
  if (cross !== 0n) {
    const part = (cx! - ax!) * (dy! - cy!) - (cy! - ay!) * (dx! - cx!)
    return [cross > 0n ? { part, scale: cross } : { part: -part, scale: -cross }]
  }
  const scale = goX * goX + goY * goY
  if (scale === 0n) return []
  return [
    [cx!, cy!],
    [dx!, dy!],
  ]
    .map(([x, y]) => ({ part: (x! - ax!) * goX + (y! - ay!) * goY, scale }))
    .filter(({ part }) => part > 0n && part < scale)
}

function between(edge: Edge, one: Cut, other: Cut): Spot {
  const [ax, ay, bx, by] = edge.map(BigInt) as [bigint, bigint, bigint, bigint]
  const scale = 2n * one.scale * other.scale
  const part = one.part * other.scale + other.part * one.scale
  return spotBetween(ax * scale + (bx - ax) * part, ay * scale + (by - ay) * part, scale)
}
