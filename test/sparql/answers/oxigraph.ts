import { Store, type Term as OxigraphTerm } from 'oxigraph'
import type { Quad, Term } from '@rdfjs/types'
import { blankNode, defaultGraph, literal, namedNode, quad } from '../../../src/rdf/terms.js'
import { readSelectVariables } from './select-variables.js'
import type { Answer } from './answer.js'

/** The answer of Oxigraph; its default graph is its own unless `union` makes it that of all graphs. */
export function askOxigraph(quads: readonly Quad[], query: string, union = false): Answer {
  const store = new Store(quads as never)
  const result = store.query(query, { use_default_graph_as_union: union }) as unknown
  if (typeof result === 'boolean') return { kind: 'boolean', value: result }
  const items = result as (Map<string, OxigraphTerm> | OxigraphQuad)[]
  if (!/\bselect\b/i.test(query.slice(0, query.indexOf('{'))))
    return { kind: 'graph', quads: (items as OxigraphQuad[]).map(toQuad) }
  const rows = (items as Map<string, OxigraphTerm>[]).map(
    row => new Map(Array.from(row, ([name, term]) => [name, toTerm(term)] as const)),
  )
  return { kind: 'rows', variables: readSelectVariables(query), rows }
}

interface OxigraphQuad {
  subject: OxigraphTerm
  predicate: OxigraphTerm
  object: OxigraphTerm
}

function toQuad({ subject, predicate, object }: OxigraphQuad): Quad {
  return quad(
    toTerm(subject) as Quad['subject'],
    toTerm(predicate) as Quad['predicate'],
    toTerm(object) as Quad['object'],
    defaultGraph(),
  ) as Quad
}

function toTerm(term: OxigraphTerm): Term {
  switch (term.termType) {
    case 'NamedNode':
      return namedNode(term.value)
    case 'BlankNode':
      return blankNode(term.value)
    case 'Literal':
      return term.language ? literal(term.value, term.language) : literal(term.value, namedNode(term.datatype.value))
    default:
      throw new Error(`Oxigraph gave a ${term.termType}.`)
  }
}
