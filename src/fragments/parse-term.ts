import type { Literal, Term } from '@rdfjs/types'
import { Problem } from '../problem.js'
import { encodeIri } from '../rdf/term-text.js'
import { defaultGraph, literal, namedNode, variable } from '../rdf/terms.js'
import { prefixes, xsd } from '../rdf/vocab.js'
import type { Position } from './fragment.js'

/** The name by which clients ask for the default graph, which is the union of all records. */
export const defaultGraphName = 'urn:ldf:defaultGraph'

/**
 * The term that a parameter gives, as Triple Pattern Fragments write terms: an IRI bare (or in brackets, or by one of
 * our prefixes), `"text"`, `"text"@nl`, `"42"^^iri`, `?variable`. Undefined for an empty one.
 */
export function parseTerm(text: string, position: Position): Term | undefined {
  if (text === '') return undefined
  if (text.startsWith('?')) return parseVariable(text, position)
  if (text.startsWith('"')) return parseLiteral(text, position)
  if (text.startsWith('_:')) throw malformed(position, text, 'is a blank node', 'No record has any; leave it empty.')
  const iri = parseIri(text, position)
  return position === 'graph' && iri === defaultGraphName ? defaultGraph() : namedNode(iri)
}

/** The one way to write a term that `parseTerm` reads back as the same term. */
export function formatTerm(term: Term): string {
  switch (term.termType) {
    case 'DefaultGraph':
      return defaultGraphName
    case 'Variable':
      return `?${term.value}`
    case 'Literal':
      return formatLiteral(term)
    default:
      return expand(term.value) === term.value ? term.value : `<${term.value}>`
  }
}

function formatLiteral({ value, language, datatype }: Literal): string {
  if (language) return `"${value}"@${language}`
  return xsd.string.equals(datatype) ? `"${value}"` : `"${value}"^^${datatype.value}`
}

function parseVariable(text: string, position: Position): Term {
  if (/^\?[\p{L}\p{N}_]+$/u.test(text)) return variable(text.slice(1))
  throw malformed(position, text, 'is no variable', 'Write ?name in letters and digits, or leave it empty.')
}

/** The text between the first and the last quotation mark stands as it is, marks and backslashes within it too. */
function parseLiteral(text: string, position: Position): Term {
  if (position !== 'object')
    throw malformed(position, text, 'is a text', 'Only the object can be one; give an IRI here.')
  const [, value, language, datatype] = literalForm.exec(text) ?? []
  if (value === undefined)
    throw malformed(position, text, 'is no literal', 'Write "text", "text"@nl or "42"^^ and the IRI of a datatype.')
  if (language !== undefined) return literal(value, language.toLowerCase())
  return datatype === undefined ? literal(value) : literal(value, namedNode(parseIri(datatype, position)))
}

const literalForm = /^"([^]*)"(?:@([a-z]{1,8}(?:-[a-z0-9]{1,8})*)|\^\^([^"]+))?$/i

function parseIri(text: string, position: Position): string {
  const inBrackets = /^<([^<>]*)>$/.exec(text)?.[1]
  const iri = inBrackets ?? expand(text)
  if (/^[a-z][a-z0-9+.-]*:/i.test(iri) && encodeIri(iri) === iri) return iri
  throw malformed(
    position,
    text,
    'is no IRI',
    'Give a whole one, such as https://schema.org/name, or "a text" in quotes.',
  )
}

/** "acc:Door" → "https://w3id.org/drempel/ns#Door"; any other text stays as it is. */
function expand(text: string): string {
  const [, prefix = '', name = ''] = /^([a-z][\w-]*):([a-z_][\w-]*)$/i.exec(text) ?? []
  return Object.hasOwn(prefixes, prefix) ? prefixes[prefix as keyof typeof prefixes] + name : text
}

function malformed(position: Position, text: string, fault: string, cure: string): Problem {
  const shown = text.length > 200 ? `${text.slice(0, 200)}…` : text
  return new Problem('malformed', `The parameter "${position}" ${fault}: ${shown}`, { cure })
}
