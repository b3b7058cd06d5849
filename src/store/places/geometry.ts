import type { Box } from './box.js'

/**
 * Longitude and latitude by turns, in whole billionths of a degree (0.1 mm): decimals as people write them are exact
 * then, and so is the side of a line on which a position lies.
 */
export type Positions = Float64Array

/** The points of all parts together; two parts may overlap. Edges are straight on a map with degrees for its axes. */
export interface Geometry {
  /** IRI of the reference system in which it was written. */
  system: string
  points: Positions
  lines: readonly Positions[]
  polygons: readonly Polygon[]
  /** Undefined when it is empty. */
  box: Box | undefined
}

/** The first ring goes round it counterclockwise, the others round holes clockwise; a ring ends where it begins. */
export interface Polygon {
  rings: readonly Positions[]
  box: Box
}

/** A straight way from a to b; whole units. */
export type Edge = readonly [ax: number, ay: number, bx: number, by: number]

/** Positions in one degree. */
export const unitsPerDegree = 1e9

/** Rings and lines: all that has edges. */
export function edgePaths({ lines, polygons }: Geometry): Positions[] {
  return [...lines, ...polygons.flatMap(({ rings }) => rings)]
}
