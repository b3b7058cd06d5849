import type { Term } from '@rdfjs/types'
import { blankNode, literal, namedNode } from '../../rdf/terms.js'
import type { Dialect } from './dialect.js'

/** The rows of a SELECT as they come from a store, or the answer to an ASK. */
export interface StoreResults {
  variables: readonly string[]
  rows: Record<string, Term>[]
  /** Of an ASK only. */
  answer: boolean | undefined
}

/** A term in SPARQL 1.1 Query Results JSON; `typed-literal` is what a draft of it had, and Virtuoso still has. */
interface JsonTerm {
  type: 'uri' | 'bnode' | 'literal' | 'typed-literal'
  value: string
  datatype?: string
  'xml:lang'?: string
}

interface JsonResults {
  head: { vars?: string[] }
  boolean?: boolean
  results?: { bindings: Record<string, JsonTerm>[] }
}

/** Reads SPARQL 1.1 Query Results JSON; throws a SyntaxError when it is none. */
export function readRows(text: string, dialect: Dialect): StoreResults {
  const { head, boolean, results } = JSON.parse(text) as JsonResults
  const rows = (results?.bindings ?? []).map(binding =>
    Object.fromEntries(Object.entries(binding).map(([name, term]) => [name, toTerm(term, dialect)])),
  )
  return { variables: head.vars ?? [], rows, answer: boolean }
}

function toTerm({ type, value, datatype, 'xml:lang': language }: JsonTerm, dialect: Dialect): Term {
  if (type === 'uri') return namedNode(value)
  if (type === 'bnode') return blankNode(value)
  if (datatype === undefined) return literal(value, language)
  return dialect.fromStored(literal(value, namedNode(datatype)))
}
