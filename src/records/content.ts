import type { NamedNode, Quad } from '@rdfjs/types'
import { parseQuads } from '../rdf/parse.js'
import { nTriples } from '../rdf/syntaxes.js'
import { tripleText } from '../rdf/term-text.js'
import { inGraph } from '../rdf/terms.js'

/** Content of a record as the ledger keeps it: sorted N-Triples; the same triples always give the same text. */
export function toContent(quads: Iterable<Quad>): string {
  const lines = new Set(Array.from(quads, tripleText))
  return [...lines].sort().join('')
}

/** The quads of a kept content, in the graph of its record. */
export function readContent(text: string, graph: NamedNode): Quad[] {
  return inGraph(parseQuads(text, { mediaType: nTriples.mediaType }), graph)
}
