import type { Quad } from '@rdfjs/types'
import { inBatches } from './batches.js'
import type { JsonLdContext } from './json-ld-context.js'
import { writeJsonLd } from './json-ld.js'
import { jsonLd, nQuads, nTriples, triG, turtle, type Syntax } from './syntaxes.js'
import { quadText, tripleText } from './term-text.js'
import { prefixes as ourPrefixes } from './vocab.js'
import { writeTurtle } from './write-turtle.js'

/** Quads as they come from an array, a store or a query. */
export type Quads = Iterable<Quad> | AsyncIterable<Quad>

export interface WriteOptions {
  /** Namespaces by prefix, for Turtle and TriG; those of our vocabulary when absent. */
  prefixes?: Readonly<Record<string, string>>
  /** Whether Turtle and TriG sort subjects, properties and values; otherwise they stand as they come. */
  sorted?: boolean
  /** Context by which JSON-LD is made compact; without it, JSON-LD is expanded. */
  context?: JsonLdContext
}

/**
 * The quads in a syntax, piece by piece; a syntax without graphs drops the graph of each quad.
 * An error of the source comes out of the loop that reads the pieces.
 */
export function writeQuads(quads: Quads, syntax: Syntax, options: WriteOptions = {}): AsyncIterable<string> {
  const { prefixes = ourPrefixes, sorted = false, context } = options
  switch (syntax) {
    case nTriples:
      return writeLines(quads, tripleText)
    case nQuads:
      return writeLines(quads, quadText)
    case turtle:
    case triG:
      return writeTurtle(quads, { prefixes, sorted, graphs: syntax.graphs })
    case jsonLd:
      return writeJsonLd(quads, context)
  }
  throw new Error(`There is no writer for ${syntax.label}`)
}

const linesAPiece = 256

async function* writeLines(quads: Quads, toLine: (quad: Quad) => string): AsyncIterable<string> {
  for await (const batch of inBatches(quads, linesAPiece)) yield batch.map(toLine).join('')
}
