import type { Literal, NamedNode } from '@rdfjs/types'
import type { Iris } from '../../model/iris.js'
import { namedNode } from '../../rdf/terms.js'
import { owl } from '../../rdf/vocab.js'
import type { DraftContent, DraftStatement, DraftThing } from '../rows/draft-content.js'
import type { Draft } from '../rows/draft.js'

/**
 * The draft as a part of another record. `link` keeps its own IRI as a name of that record, so that the next import
 * finds it again.
 */
export function moveDraft(draft: Draft, record: NamedNode, { iris, link }: { iris: Iris; link: boolean }): Draft {
  const { content } = draft
  const path = iris.path(record.value)
  if (path === undefined || record.equals(content.record)) return draft
  const move = (iri: NamedNode) =>
    isBelow(iri.value, content.record.value)
      ? namedNode(record.value + iri.value.slice(content.record.value.length))
      : iri
  const moveTerm = (term: NamedNode | Literal) => (term.termType === 'NamedNode' ? move(term) : term)
  const things = Array.from(content.things.values(), (thing): DraftThing => ({
    ...thing,
    subject: move(thing.subject),
    path: path + thing.path.slice(content.path.length),
    statements: [
      ...thing.statements.map(statement => ({ ...statement, object: moveTerm(statement.object) })),
      ...(link && thing.subject.equals(content.record) ? [sameAs(content, thing)] : []),
    ],
  }))
  const graph = iris.graph(record.value) ?? record
  return draft.saying({ record, graph, path, things: new Map(things.map(thing => [thing.subject.value, thing])) })
}

function isBelow(iri: string, record: string): boolean {
  return iri === record || iri.startsWith(`${record}/`)
}

function sameAs({ record }: DraftContent, { rows, madeBy }: DraftThing): DraftStatement {
  const from = rows[0] ?? madeBy[0]?.from
  if (!from) throw new Error(`${record.value} was made by no row.`)
  return { predicate: owl.sameAs, object: record, by: '', from, columns: [] }
}
