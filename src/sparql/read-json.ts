import type { Term } from '@rdfjs/types'
import { standardDialect } from '../store/remote/dialect.js'
import { readRows } from '../store/remote/read-rows.js'

/** Rows, or the answer to an ASK query. */
export type ReadResults =
  { kind: 'boolean'; value: boolean } | { kind: 'rows'; variables: string[]; rows: (Term | undefined)[][] }

/** Reads SPARQL 1.1 Query Results JSON, as our own query processes write it. */
export function readJsonResults(text: string): ReadResults {
  const { variables, rows, answer } = readRows(text, standardDialect)
  if (answer !== undefined) return { kind: 'boolean', value: answer }
  return { kind: 'rows', variables: [...variables], rows: rows.map(row => variables.map(name => row[name])) }
}
