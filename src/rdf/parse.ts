import { Parser } from 'n3'
import type { Quad } from '@rdfjs/types'

export interface ParseOptions {
  /** Media type; Turtle and TriG when absent. */
  mediaType?: string
  baseIri?: string
  /** Start of the labels of blank nodes, so that those of two texts stay apart. */
  blankPrefix?: string
}

/** The quads of a Turtle, TriG, N-Triples or N-Quads text; throws with the line on a syntax error. */
export function parseQuads(text: string, { mediaType, baseIri, blankPrefix }: ParseOptions = {}): Quad[] {
  return new Parser({
    ...(mediaType === undefined ? {} : { format: mediaType }),
    ...(baseIri === undefined ? {} : { baseIRI: baseIri }),
    ...(blankPrefix === undefined ? {} : { blankNodePrefix: blankPrefix }),
  }).parse(text)
}
