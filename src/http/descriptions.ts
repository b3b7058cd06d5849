import type { Response } from 'express'
import type { Quad } from '@rdfjs/types'
import { collect } from '../rdf/collect.js'
import { syntaxes, type Syntax } from '../rdf/syntaxes.js'
import { writeQuads } from '../rdf/write.js'
import type { Format } from '../views/page-context.js'
import type { Parts } from './parts.js'

/** The RDF syntax of a media type or of a suffix. */
export function findSyntax(name: string): Syntax | undefined {
  return syntaxes.find(({ mediaType, suffix }) => name === mediaType || name === suffix)
}

/** A whole description as text; small, as a record has at most some thousand triples. */
export async function writeDescription(quads: Iterable<Quad>, syntax: Syntax, parts: Parts): Promise<string> {
  const pieces = await collect(writeQuads(quads, syntax, { sorted: true, context: parts.context }))
  return pieces.join('')
}

/** The forms that an address has as data, from its path without suffix. */
export function dataFormats(path: string): Format[] {
  return syntaxes.map(({ label, mediaType, suffix }) => ({ label, mediaType, href: `${path}.${suffix}` }))
}

/** Sends quads in a syntax. */
export async function sendQuads(
  response: Response,
  quads: Iterable<Quad>,
  syntax: Syntax,
  parts: Parts,
): Promise<void> {
  const text = await writeDescription(quads, syntax, parts)
  response.type(syntax.mediaType).send(text)
}

/** Tells clients of the other forms of what they get, and of the data set that it is from. */
export function linkFormats(response: Response, formats: readonly Format[], parts: Parts): void {
  const alternates = formats.map(({ href, mediaType }) => `<${href}>; rel="alternate"; type="${mediaType}"`)
  const description = `<${parts.iris.base}.well-known/void>; rel="describedby"`
  response.append('Link', [...alternates, description].join(', '))
}
