import type { Term } from '@rdfjs/types'
import { blankNode, literal, namedNode } from '../rdf/terms.js'

/** A term in SPARQL 1.1 Query Results JSON. */
interface JsonTerm {
  type: 'uri' | 'literal' | 'bnode'
  value: string
  datatype?: string
  'xml:lang'?: string
}

interface JsonResults {
  head: { vars?: string[] }
  boolean?: boolean
  results?: { bindings: Record<string, JsonTerm>[] }
}

/** Rows, or the answer to an ASK query. */
export type ReadResults =
  { kind: 'boolean'; value: boolean } | { kind: 'rows'; variables: string[]; rows: (Term | undefined)[][] }

/** Reads SPARQL 1.1 Query Results JSON, as our own query processes write it. */
export function readJsonResults(text: string): ReadResults {
  const { head, boolean, results } = JSON.parse(text) as JsonResults
  if (boolean !== undefined) return { kind: 'boolean', value: boolean }
  const variables = head.vars ?? []
  const rows = (results?.bindings ?? []).map(binding => variables.map(name => binding[name] && toTerm(binding[name])))
  return { kind: 'rows', variables, rows }
}

function toTerm({ type, value, datatype, 'xml:lang': language }: JsonTerm): Term {
  if (type === 'uri') return namedNode(value)
  if (type === 'bnode') return blankNode(value)
  return literal(value, language ?? (datatype === undefined ? undefined : namedNode(datatype)))
}
