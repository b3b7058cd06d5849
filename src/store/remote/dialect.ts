import type { Literal } from '@rdfjs/types'

/** Where a product departs from the standards. */
export interface Dialect {
  /** Graphs of the product's own, which are no data of ours. */
  systemGraphs: readonly string[]
  /** A literal in the form in which the product gives it back unharmed. */
  toStored(literal: Literal): Literal
  /** The literal that was meant by one that the product gives. */
  fromStored(literal: Literal): Literal
  /** Whether a pattern with this literal also finds others of the same value, such as `true` for 1. */
  matchesByValue(literal: Literal): boolean
  /** A query with all graphs but some as its default graph; the text itself where the product has no way to say so. */
  withoutGraphs(query: string, graphs: readonly string[]): string
  /** A query for one page of the rows of a SELECT that ends with its ORDER BY. */
  page(select: string, offset: number, limit: number): string
}

/** A product that does as SPARQL 1.1 says, and keeps literals as they are written. */
export const standardDialect: Dialect = {
  systemGraphs: [],
  toStored: literal => literal,
  fromStored: literal => literal,
  matchesByValue: () => false,
  withoutGraphs: query => query,
  page: (select, offset, limit) => `${select} LIMIT ${limit} OFFSET ${offset}`,
}
