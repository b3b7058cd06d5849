import type { Literal, Quad, Term } from '@rdfjs/types'
import { xsd } from './vocab.js'

/** A term in its N-Triples form; the default graph is the empty text, a variable is `?name`. */
export function termText(term: Term): string {
  switch (term.termType) {
    case 'NamedNode':
      return iriText(term.value)
    case 'BlankNode':
      return `_:${safeLabel(term.value)}`
    case 'Literal':
      return literalText(term, iriText)
    case 'Variable':
      return `?${term.value}`
    case 'DefaultGraph':
      return ''
    case 'Quad':
      return `<<( ${termText(term.subject)} ${termText(term.predicate)} ${termText(term.object)} )>>`
  }
}

/** A line of N-Triples; the graph is left out. */
export function tripleText({ subject, predicate, object }: Quad): string {
  return `${termText(subject)} ${termText(predicate)} ${termText(object)} .\n`
}

/** A line of N-Quads. */
export function quadText({ subject, predicate, object, graph }: Quad): string {
  const start = `${termText(subject)} ${termText(predicate)} ${termText(object)} `
  return graph.termType === 'DefaultGraph' ? `${start}.\n` : `${start}${termText(graph)} .\n`
}

/** A literal in quotes with its language or datatype; `writeIri` writes the datatype. */
export function literalText(literal: Literal, writeIri: (iri: string) => string): string {
  const text = `"${escapeText(literal.value)}"`
  if (literal.language) return `${text}@${literal.language}${literal.direction ? `--${literal.direction}` : ''}`
  return literal.datatype.equals(xsd.string) ? text : `${text}^^${writeIri(literal.datatype.value)}`
}

/** An IRI between brackets; signs that no RDF syntax lets stand in an IRI are percent-encoded. */
export function iriText(iri: string): string {
  return `<${encodeIri(iri)}>`
}

/** An IRI or address in which each sign that RDF syntaxes forbid there is percent-encoded; others stay as they are. */
export function encodeIri(iri: string): string {
  return forbiddenInIri.test(iri) ? iri.replace(allForbiddenInIri, percentEncode) : iri
}

const forbiddenInIri = /[\u0000-\u0020<>"{}|^`\\]/
const allForbiddenInIri = new RegExp(forbiddenInIri, 'g')
const escapedInText = /["\\\u0000-\u001f\u007f]/
const allEscapedInText = new RegExp(escapedInText, 'g')

const shortEscapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
}

function percentEncode(sign: string): string {
  return `%${hexadecimal(sign, 2)}`
}

function escapeText(text: string): string {
  if (!escapedInText.test(text)) return text
  return text.replace(allEscapedInText, sign => shortEscapes[sign] ?? `\\u${hexadecimal(sign, 4)}`)
}

function hexadecimal(sign: string, digits: number): string {
  return sign.charCodeAt(0).toString(16).toUpperCase().padStart(digits, '0')
}

/** Other libraries label blank nodes with any text; one that the grammar refuses is written in hexadecimal. */
function safeLabel(label: string): string {
  return /^[A-Za-z0-9_](?:[\w.-]*[\w-])?$/.test(label) ? label : `x${Buffer.from(label).toString('hex')}`
}
