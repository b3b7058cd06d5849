import type { Term } from '@rdfjs/types'
import { parseQuads } from '../rdf/parse.js'
import { nTriples } from '../rdf/syntaxes.js'
import { blankNode, defaultGraph, literal, namedNode } from '../rdf/terms.js'

/** The term that `rdf/term-text` writes as this text. */
export function toTerm(text: string): Term {
  if (text === '') return defaultGraph()
  if (text.startsWith('<<')) return toTripleTerm(text)
  if (text.startsWith('<')) return namedNode(text.slice(1, -1))
  if (text.startsWith('_:')) return blankNode(text.slice(2))
  const end = text.lastIndexOf('"')
  const value = unescape(text.slice(1, end))
  if (end === text.length - 1) return literal(value)
  if (text[end + 1] === '^') return literal(value, namedNode(text.slice(end + 4, -1)))
  const [language = '', direction] = text.slice(end + 2).split('--')
  // @types/n3 1.26 does not know of directions yet.
  return literal(value, direction === undefined ? language : ({ language, direction } as unknown as string))
}

const shortEscapes: Readonly<Record<string, string>> = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r' }

function unescape(text: string): string {
  if (!text.includes('\\')) return text
  return text.replace(/\\(?:u([0-9A-F]{4})|(.))/g, (_, code: string | undefined, sign: string) =>
    code === undefined ? (shortEscapes[sign] ?? sign) : String.fromCharCode(parseInt(code, 16)),
  )
}

function toTripleTerm(text: string): Term {
  const [quad] = parseQuads(`<urn:s> <urn:p> ${text} .`, { mediaType: nTriples.mediaType, blankPrefix: '' })
  if (!quad) throw new Error(`Not a term: ${text}`)
  return quad.object
}
