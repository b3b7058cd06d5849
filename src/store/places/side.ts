import type { Edge, Positions } from './geometry.js'

/** A position to be compared with others, exactly. All results are below 0, 0 or above 0. */
export interface Spot {
  /** How its longitude, and its latitude, compare with another. */
  compareX(x: number): number
  compareY(y: number): number
  /** Above 0: it is at the left of an edge; 0: in line with it. */
  turn(edge: Edge): number
}

/** A position in whole units. */
export function spotAt(x: number, y: number): Spot {
  return {
    compareX: other => x - other,
    compareY: other => y - other,
    turn: edge => turn(edge, x, y),
  }
}

/** A position between whole units: x / scale and y / scale; the scale is above 0. */
export function spotBetween(x: bigint, y: bigint, scale: bigint): Spot {
  const compare = (one: bigint, other: number) => sign(one - BigInt(other) * scale)
  return {
    compareX: other => compare(x, other),
    compareY: other => compare(y, other),
    turn: ([ax, ay, bx, by]) =>
      sign(BigInt(bx - ax) * (y - BigInt(ay) * scale) - BigInt(by - ay) * (x - BigInt(ax) * scale)),
  }
}

/** Above 0 when a position is at the left of an edge, 0 when in line with it. All are whole and below 2^52. */
export function turn([ax, ay, bx, by]: Edge, cx: number, cy: number): number {
  const left = (bx - ax) * (cy - ay)
  const right = (by - ay) * (cx - ax)
  const size = Math.abs(left) + Math.abs(right)
  const difference = left - right
  if (size < Number.MAX_SAFE_INTEGER || Math.abs(difference) > size * errorOfTurn) return difference
  return sign(BigInt(bx - ax) * BigInt(cy - ay) - BigInt(by - ay) * BigInt(cx - ax))
}

/** Two products and a difference are each off by 2^-53 of themselves at the most. */
const errorOfTurn = 2 ** -51

/** Above 0 for a ring that goes round counterclockwise, 0 for one that encloses as much on both sides. */
export function turnOfRing(ring: Positions): number {
  const [x, y] = [BigInt(ring[0] as number), BigInt(ring[1] as number)]
  let area = 0n
  for (let at = 0; at + 3 < ring.length; at += 2) {
    const [ax, ay, bx, by] = [0, 1, 2, 3].map(more => BigInt(ring[at + more] as number)) as [
      bigint,
      bigint,
      bigint,
      bigint,
    ]
    area += (ax - x) * (by - y) - (bx - x) * (ay - y)
  }
  return sign(area)
}

export function sign(number: bigint): number {
  return number > 0n ? 1 : number < 0n ? -1 : 0
}
