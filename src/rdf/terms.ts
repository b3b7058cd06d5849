import { DataFactory } from 'n3'
import type { Quad, Term } from '@rdfjs/types'

/** The RDF/JS data factory of the whole program. */
export const { namedNode, literal, blankNode, variable, quad, defaultGraph } = DataFactory

/** A pattern over quads; an absent part matches anything. */
export interface QuadPattern {
  subject?: Term | undefined
  predicate?: Term | undefined
  object?: Term | undefined
  graph?: Term | undefined
}

/** The same triples, all in the given graph. */
export function inGraph(quads: Iterable<Quad>, graph: Quad['graph']): Quad[] {
  return Array.from(quads, ({ subject, predicate, object }) => quad(subject, predicate, object, graph) as Quad)
}
