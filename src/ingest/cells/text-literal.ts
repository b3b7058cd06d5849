import type { Literal, NamedNode } from '@rdfjs/types'
import type { Property } from '../../model/vocabulary.js'
import { literal } from '../../rdf/terms.js'
import { xsd } from '../../rdf/vocab.js'

/** Ranges for which a text has no language: a postcode is the same in Dutch and French. */
const plainRanges: readonly NamedNode[] = [xsd.string, xsd.anyURI]

/** A function from a text to a literal in a language, or without one where the vocabulary wants a plain text. */
export function toText(property: Property | undefined, language: string | undefined): (text: string) => Literal {
  const plain = plainRanges.find(range => property?.range && range.equals(property.range))
  if (plain) return text => literal(text, plain)
  return language === undefined ? text => literal(text) : text => literal(text, language)
}
