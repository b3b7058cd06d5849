import { iriText } from '../../rdf/term-text.js'
import { readTyped } from '../values/read-value.js'
import { isLiteral, textValue, type Value } from '../values/value.js'
import { datatypeOf, lexicalForm } from '../values/write-value.js'
import { resolveIri } from './resolve-iri.js'

/** STR: the text of an IRI or of a literal. */
export function text(value: Value): Value | undefined {
  if (value.type === 'string' && value.datatype === undefined) return value
  if (value.type === 'iri') return textValue(value.iri)
  return isLiteral(value) ? textValue(lexicalForm(value)) : undefined
}

/** LANG: empty for a literal without a language. */
export function language(value: Value): Value | undefined {
  if (value.type === 'languageString') return textValue(value.language)
  return isLiteral(value) ? textValue('') : undefined
}

export function datatype(value: Value): Value | undefined {
  return isLiteral(value) ? { type: 'iri', iri: datatypeOf(value) } : undefined
}

export function withDatatype(value: Value, type: Value): Value | undefined {
  if (value.type !== 'string' || type.type !== 'iri') return undefined
  return readTyped(value.text, type.iri)
}

/** STRLANG; the tag goes to lower case, as the parsers of our data have it. */
export function withLanguage(value: Value, tag: Value): Value | undefined {
  if (value.type !== 'string' || tag.type !== 'string') return undefined
  if (!/^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/.test(tag.text)) return undefined
  return { type: 'languageString', text: value.text, language: tag.text.toLowerCase() }
}

/** IRI of an IRI or of a string, resolved against the base. */
export function iri(base: string | undefined): (value: Value) => Value | undefined {
  return value => {
    if (value.type === 'iri') return value
    const resolved = value.type === 'string' ? resolveIri(value.text, base) : undefined
    return resolved === undefined ? undefined : { type: 'iri', iri: iriText(resolved).slice(1, -1) }
  }
}
