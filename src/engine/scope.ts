import type { Operation } from './algebra.js'
import type { QueryTerms } from './values/query-terms.js'

/**
 * What an expression is compiled against, and all that `functions/` knows of the rest of the engine. Its `compile…`
 * functions throw Unsupported; what they return looks at the present solution each time that it is called.
 */
export interface Scope {
  /** Register of a variable: its index in `registers`; the same for each call. A new variable gets a new register. */
  slot(variable: string): number
  /** Ids of the present solution; 0 is unbound. The array is the same for as long as the plan lives. */
  readonly registers: Uint32Array
  readonly terms: QueryTerms
  /** True when the present solution surely has the variable whenever the expression is evaluated. */
  isCertain(variable: string): boolean
  /** EXISTS { … }: true when the group has a solution that is compatible with the present one. */
  exists(operation: Operation): () => boolean
  /** What IRI() resolves against. */
  readonly baseIri?: string
}

/** The way solutions are put in order: keys are taken from the present solution, and compared later. */
export interface SortKeys<Key = unknown> {
  /** Sort key of the present solution. */
  take(): Key
  /** Below 0, 0 or above 0, as for `Array.sort`; DESC is part of it. */
  compare(one: Key, other: Key): number
}
