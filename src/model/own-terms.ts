import type { Quad, Term } from '@rdfjs/types'
import { groupBy } from '../rdf/group-by.js'
import { prefixes } from '../rdf/vocab.js'

/** Where the IRIs of our own words begin: terms, code lists, functions, shapes, regulations. */
export const ownRoot = new URL('.', prefixes.acc).href

/** "…/code/bound-kind/exact" → "code/bound-kind/exact", "…/ns#Door" → "ns#Door"; undefined for words of others. */
export function ownPath(iri: string): string | undefined {
  return iri.startsWith(ownRoot) && iri.length > ownRoot.length ? iri.slice(ownRoot.length) : undefined
}

/** Whether a term is a regulation, a rule of one, or a part of such a rule. */
export function isOfRegulation(term: Term): boolean {
  return ownPath(term.value)?.startsWith('regulation/') ?? false
}

/** What is said of one of our words and of all that lies below it, blank nodes included. */
export function describeOwnTerm(quads: readonly Quad[], iri: string): Quad[] {
  const isInside = ({ value }: Term) => value === iri || value.startsWith(`${iri}/`) || value.startsWith(`${iri}#`)
  const found = new Set(quads.filter(({ subject }) => subject.termType === 'NamedNode' && isInside(subject)))
  const blank = groupBy(
    quads.filter(({ subject }) => subject.termType === 'BlankNode'),
    ({ subject }) => subject.value,
  )
  for (const { object } of found)
    if (object.termType === 'BlankNode') for (const quad of blank.get(object.value) ?? []) found.add(quad)
  return [...found]
}
