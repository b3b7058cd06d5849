import { parseQuads } from '../../src/rdf/parse.js'
import { defaultGraph, namedNode, quad } from '../../src/rdf/terms.js'
import { createMemoryStore } from '../../src/store/memory-store.js'
import type { EmbeddedStore } from '../../src/store/embedded-store.js'
import type { GraphChange } from '../../src/store/store.js'
import type { Quad } from '@rdfjs/types'

/** Where quads go that a test puts into no graph: a record is always in one. */
export const home = namedNode('http://example.org/doc/home')

/** A store that holds the quads of a TriG text. */
export function createStoreOf(triG: string): Promise<EmbeddedStore> {
  return createStoreWith(parseQuads(triG))
}

/** A store that holds the quads. */
export async function createStoreWith(all: readonly Quad[]): Promise<EmbeddedStore> {
  const graphs = new Map<string, Quad[]>()
  for (const { subject, predicate, object, graph } of all) {
    const place = graph.equals(defaultGraph()) ? home : graph
    const quads = graphs.get(place.value) ?? []
    quads.push(quad(subject, predicate, object, place) as Quad)
    graphs.set(place.value, quads)
  }
  const changes: GraphChange[] = [...graphs].map(([iri, quads]) => ({ graph: namedNode(iri), quads }))
  const store = createMemoryStore()
  await store.apply(changes, { sequence: 1, time: new Date('2026-01-01') })
  return store
}
