import jsonld from 'jsonld'
import type { Quad } from '@rdfjs/types'
import { quadText } from '../../src/rdf/term-text.js'

/** The quads as canonical N-Quads, one a line: equal texts are equal data, whatever the blank nodes are called. */
export async function canonical(quads: Iterable<Quad>): Promise<string> {
  const text = [...new Set(Array.from(quads, quadText))].join('')
  const options = { inputFormat: 'application/n-quads', format: 'application/n-quads', algorithm: 'RDFC-1.0' }
  return jsonld.canonize(text as unknown as object, options as object)
}
