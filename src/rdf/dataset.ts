import { Store } from 'n3'
import type { DatasetCore, Quad, Term } from '@rdfjs/types'
import { rdf, sh } from './vocab.js'

/** A data set in memory that is asked quad by quad. */
export function createDataset(quads: Iterable<Quad> = []): DatasetCore {
  return new Store([...quads]) as unknown as DatasetCore
}

/** Objects of a subject and predicate, whatever the graph. */
export function objectsOf(data: DatasetCore, subject: Term, predicate: Term): Term[] {
  return Array.from(data.match(subject as Quad['subject'], predicate as Quad['predicate']), quad => quad.object)
}

/** The first of them; undefined when there is none. */
export function objectOf(data: DatasetCore, subject: Term, predicate: Term): Term | undefined {
  return objectsOf(data, subject, predicate)[0]
}

/** Members of an RDF list; none when it is no list. */
export function membersOf(data: DatasetCore, list: Term): Term[] {
  const members: Term[] = []
  for (let at: Term | undefined = list; at && !at.equals(rdf.nil); at = objectOf(data, at, rdf.rest))
    members.push(...objectsOf(data, at, rdf.first))
  return members
}

/** Terms by their `sh:order`; those without one come last, as they stand. */
export function inOrder<Ordered extends Term>(data: DatasetCore, terms: readonly Ordered[]): Ordered[] {
  const order = (term: Term) => Number(objectOf(data, term, sh.order)?.value ?? Number.MAX_VALUE)
  return [...terms].sort((one, other) => order(one) - order(other))
}

/** Subjects that have the predicate and object. */
export function subjectsOf(data: DatasetCore, predicate: Term, object: Term): Term[] {
  const quads = data.match(undefined, predicate as Quad['predicate'], object as Quad['object'])
  return Array.from(quads, quad => quad.subject)
}
