import type { NamedNode } from '@rdfjs/types'
import { namedNode } from '../rdf/terms.js'

/** Makes and reads the IRIs of records; nothing else in the program does. */
export interface Iris {
  /** Base IRI of the service, ending in a slash. */
  base: string
  /** IRI of a thing from its path, such as `building/gent/stadhuis/entrance/main`; the segments are made safe. */
  thing(path: string): NamedNode
  /** Document that describes a thing: the same path under `doc/`; undefined for an IRI that is not ours. */
  document(thing: string): NamedNode | undefined
  /** The thing that a document describes; undefined for an IRI that is no document of ours. */
  described(document: string): NamedNode | undefined
  /** IRI of the record (the building) that a thing belongs to; undefined for an IRI that is not ours. */
  record(thing: string): NamedNode | undefined
  /** Named graph of the record that a thing belongs to: the IRI of the record's document. */
  graph(thing: string): NamedNode | undefined
  /** Document with the outcomes of the record that a thing belongs to: `outcomes/gent/stadhuis`. */
  outcomes(thing: string): NamedNode | undefined
  /** Whether a graph is derived from records, and no record itself. */
  isDerived(graph: string): boolean
  /** Path below `id/` of a thing: `building/gent/stadhuis`; undefined for an IRI that is not ours. */
  path(thing: string): string | undefined
}

const recordSegments = 3

export function createIris(base: string): Iris {
  const things = `${base}id/`
  const documents = `${base}doc/`
  const path = (iri: string) =>
    iri.startsWith(things) && iri.length > things.length ? iri.slice(things.length) : undefined
  const recordPath = (iri: string) => {
    const segments = path(iri)?.split('/')
    return segments && segments.length >= recordSegments ? segments.slice(0, recordSegments).join('/') : undefined
  }
  const outcomesPath = (iri: string) => recordPath(iri)?.replace(/^[^/]*\//, '')
  const node = (start: string, rest: string | undefined) => (rest === undefined ? undefined : namedNode(start + rest))
  return {
    base,
    thing: rest => namedNode(things + rest.split('/').map(toSegment).join('/')),
    document: iri => node(documents, path(iri)),
    described: iri => (iri.startsWith(documents) ? namedNode(things + iri.slice(documents.length)) : undefined),
    record: iri => node(things, recordPath(iri)),
    graph: iri => node(documents, recordPath(iri)),
    outcomes: iri => node(`${base}outcomes/`, outcomesPath(iri)),
    isDerived: graph => graph === `${base}outcomes` || graph.startsWith(`${base}outcomes/`),
    path,
  }
}

/** "Sint-Jacob 12 A" → "sint-jacob-12-a": small letters, digits and hyphens only; empty when nothing is left. */
export function toSegment(text: string): string {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)) return text
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/æ/gi, 'ae')
    .replace(/[øœ]/gi, 'oe')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
