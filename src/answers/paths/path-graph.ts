import type { Element } from '../entrances/element.js'
import type { Placed } from '../entrances/entrance.js'

/** A place on a way: an entrance, a desk, a lift. */
export interface PathNode {
  iri: string
  name: string | undefined
  types: readonly string[]
  place: Placed | undefined
  /** Storey, 0 for the ground floor. */
  level: number | undefined
}

/** A segment of a way. */
export interface PathEdge {
  from: string
  to: string
  self: Element
}

/** The ways of a building. */
export interface PathGraph {
  building: string
  name: string | undefined
  place: Placed | undefined
  /** Whether the segments are said to be all that there are; undefined when nobody said. */
  complete: boolean | undefined
  nodes: readonly PathNode[]
  edges: readonly PathEdge[]
}
