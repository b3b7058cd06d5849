import { Readable } from 'node:stream'
import type { Source, Stream, Term } from '@rdfjs/types'
import type { QuadPattern } from '../rdf/terms.js'
import type { QuadStore } from '../store/store.js'

/** What Comunica asks of a source: quads by pattern, and how many there are. */
export interface CountingSource extends Source {
  countQuads(...terms: PatternTerms): Promise<number>
}

type PatternTerms = [subject?: Place, predicate?: Place, object?: Place, graph?: Place]
type Place = Term | null | undefined

/**
 * A store as an RDF/JS source: its default graph is the union of all graphs, as the store has it, so a triple never
 * comes twice (Comunica 5.4.1's own `unionDefaultGraph` gives it once for each graph).
 */
export function createSource(store: QuadStore): CountingSource {
  return {
    match: (...terms) => Readable.from(store.match(toPattern(terms))) as unknown as Stream,
    countQuads: (...terms) => store.count(toPattern(terms)),
  }
}

function toPattern([subject, predicate, object, graph]: PatternTerms): QuadPattern {
  return {
    subject: toPlace(subject),
    predicate: toPlace(predicate),
    object: toPlace(object),
    graph: toPlace(graph),
  }
}

/** Undefined matches anything, and so does a variable. */
function toPlace(term: Place): Term | undefined {
  return term === null || term?.termType === 'Variable' ? undefined : term
}
