import type { DataVersion } from './store.js'
import type { TermTable } from './term-table.js'

/** Number of a term within one store; 0 is no term: an unbound variable, or any term in a pattern. */
export type Id = number

/** No term, or any term. */
export const noId: Id = 0

/** Ids from here on are never given by a store: whoever makes terms while answering numbers them with these. */
export const firstLocalId: Id = 0x8000_0000

/** One data version, on ids. What it holds never changes; a newer version is another view. */
export interface IdView {
  readonly version: DataVersion
  readonly terms: TermTable
  /**
   * Exact number of distinct triples that match, over the union of all graphs, or of quads in one graph.
   * An id of 0 matches anything. Logarithmic, save where graphs share triples, or where a graph is given together with
   * parts that skip its subject: then it walks over the shorter of the two stretches.
   */
  count(subject: Id, predicate: Id, object: Id, graph?: Id): number
  /** A way to walk over matches; it is opened as often as one likes, so a join makes one scan for each pattern. */
  createScan(range: ScanRange): SkippingScan
  /** Ids of all graphs that hold something, in ascending order. */
  graphs(): Id[]
}

/** Where a scan looks. */
export interface ScanRange {
  /**
   * `union`: each distinct triple of the graphs once, whatever number of graphs hold it; `Scan.graph` stays 0.
   * `named`: each quad, with its graph.
   */
  as: 'union' | 'named'
  /** Only these graphs; all of them when absent. */
  among?: ReadonlySet<Id>
}

/** A walk over the matches of a pattern. Its four ids are those of the match that `next` has gone to. */
export interface Scan {
  readonly subject: Id
  readonly predicate: Id
  readonly object: Id
  readonly graph: Id
  /** Begins anew with a pattern; 0 matches anything. The graph counts in a `named` scan only. */
  open(subject: Id, predicate: Id, object: Id, graph: Id): void
  /** Goes to the next match; false when there is none. */
  next(): boolean
  /**
   * Goes to the first match that differs in the leading free part: the object where only the predicate is given, the
   * predicate where only the subject is, the subject where only the object is; else the same as `next`.
   */
  leap(): boolean
}

/** A scan that can begin further on. */
export interface SkippingScan extends Scan {
  /** Passes over this many matches, right after `open`. Logarithmic, save where each row has to be looked at. */
  skip(count: number): void
}
