import type { Table } from './table.js'

/** The answer to a SELECT query. */
export interface SelectResult {
  form: 'select'
  variables: readonly string[]
  /** A column for each variable. */
  table: Table
}

/** The answer to an ASK query. */
export interface AskResult {
  form: 'ask'
  answer: boolean
}

/** The answer to a CONSTRUCT or DESCRIBE query. */
export interface GraphResult {
  form: 'construct'
  /** Subject, predicate and object of distinct triples. */
  table: Table
}

/** The answer to a query, by its form. */
export type QueryResult = SelectResult | AskResult | GraphResult
