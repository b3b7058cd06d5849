/** An RDF syntax that we read and write. */
export interface Syntax {
  mediaType: string
  /** Suffix of a document's address, without the dot. */
  suffix: string
  label: string
  /** Whether the syntax can name the graph of a triple. */
  graphs: boolean
}

export const turtle: Syntax = { mediaType: 'text/turtle', suffix: 'ttl', label: 'Turtle', graphs: false }
export const nTriples: Syntax = { mediaType: 'application/n-triples', suffix: 'nt', label: 'N-Triples', graphs: false }
export const triG: Syntax = { mediaType: 'application/trig', suffix: 'trig', label: 'TriG', graphs: true }
export const nQuads: Syntax = { mediaType: 'application/n-quads', suffix: 'nq', label: 'N-Quads', graphs: true }
export const jsonLd: Syntax = { mediaType: 'application/ld+json', suffix: 'jsonld', label: 'JSON-LD', graphs: true }

/** In order of preference when a client takes several. */
export const syntaxes: readonly Syntax[] = [turtle, nTriples, triG, nQuads, jsonLd]
