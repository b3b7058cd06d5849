import type { NamedNode, Quad } from '@rdfjs/types'
import type { QuadPattern } from '../rdf/terms.js'

/** The new content of one named graph; no quads means that the graph is gone. */
export interface GraphChange {
  graph: NamedNode
  quads: readonly Quad[]
}

/** Number and time of the change that a store has seen last; all caching headers come from it. */
export interface DataVersion {
  sequence: number
  time: Date
}

/**
 * Quads at rest. A pattern without a graph, or with the default graph, asks for the union of all graphs; as a record
 * speaks only of its own subjects, no triple is in two graphs, and the union has no duplicates.
 */
export interface QuadStore {
  readonly version: DataVersion
  match(pattern: QuadPattern): AsyncIterable<Quad>
  /** Exact number of matches. */
  count(pattern: QuadPattern): Promise<number>
  /** `limit` matches from the `offset`-th, in an order that is stable within one data version. */
  page(pattern: QuadPattern, offset: number, limit: number): Promise<Quad[]>
  /** Puts the graphs in place together, and the version with them. */
  apply(changes: readonly GraphChange[], version: DataVersion): Promise<void>
  /** Waits for what it does by itself behind the scenes, where there is any: who has much to put in waits for it. */
  settled?(): Promise<void>
  close(): Promise<void>
}
