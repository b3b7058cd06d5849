import type { Literal, NamedNode, Term } from '@rdfjs/types'
import { readWkt } from '../../store/places/read-wkt.js'
import { matchKind, valueConversion, xsd } from '../../rdf/vocab.js'
import type { Correspondence } from './correspondence.js'

/** A value of another format. */
export type ForeignValue = string | number | boolean | object

/** What a path leads to from a thing, and whether somebody said that it leads nowhere. */
export interface Found {
  terms: readonly Term[]
  isLacking: boolean
}

/** What our values are in a field, each once; none when nobody knows, or when the field cannot say it. */
export function convertValues(correspondence: Correspondence, found: Found): ForeignValue[] {
  const { conversion, match } = correspondence
  const values = convert(conversion, correspondence, found)
  // Where their field says less than ours, or asks about a concept that is only near ours, not ours is not yet not theirs.
  const isWeaker =
    [matchKind.broad, matchKind.narrow].some(kind => kind.equals(match)) ||
    (conversion.equals(valueConversion['is-concept']) && !match.equals(matchKind.exact))
  const distinct = new Map(values.map(value => [JSON.stringify(value), value]))
  return [...distinct.values()].filter(value => !(isWeaker && value === false))
}

function convert(conversion: NamedNode, { whenConcept }: Correspondence, found: Found): ForeignValue[] {
  const { terms, isLacking } = found
  const about = (test: (term: Term) => boolean) => (terms.length === 0 ? [] : [terms.some(test)])
  switch (conversion.value) {
    case valueConversion.presence.value:
      return terms.length > 0 ? [true] : isLacking ? [false] : []
    case valueConversion['is-concept'].value:
      return whenConcept ? about(term => term.equals(whenConcept)) : []
    case valueConversion['is-not-none'].value:
      return about(({ value }) => !value.endsWith('/none'))
    case valueConversion.languages.value:
      return toTexts(terms.filter(term => term.termType === 'Literal'))
    case valueConversion['one-language'].value:
      return terms.length === 1 && terms[0]?.termType === 'Literal' ? [terms[0].value] : []
    default:
      return terms.flatMap(term => convertOne(conversion, term))
  }
}

function convertOne(conversion: NamedNode, term: Term): ForeignValue[] {
  switch (conversion.value) {
    case valueConversion.identity.value:
      return term.termType === 'Literal' ? [toPlain(term)] : []
    case valueConversion.iri.value:
      return term.termType === 'BlankNode' ? [] : [term.value]
    case valueConversion['yes-no'].value:
      return term.termType === 'Literal' && typeof toPlain(term) === 'boolean' ? [toPlain(term) ? 'yes' : 'no'] : []
    case valueConversion.negated.value:
      return term.termType === 'Literal' && typeof toPlain(term) === 'boolean' ? [!toPlain(term)] : []
    case valueConversion['wkt-to-coordinates'].value:
      return toPoint(term.value)
    default:
      return toNumber(conversion, term)
  }
}

function toNumber(conversion: NamedNode, term: Term): ForeignValue[] {
  const number = Number(term.value)
  if (term.termType !== 'Literal' || !Number.isFinite(number)) return []
  if (conversion.equals(valueConversion['percent-text'])) return [`${number}%`]
  if (conversion.equals(valueConversion['percent-to-degrees']))
    return [Number(((Math.atan(number / 100) * 180) / Math.PI).toFixed(2))]
  const isHundredth = [valueConversion['cm-to-m'], valueConversion['percent-to-ratio']].some(one =>
    one.equals(conversion),
  )
  return isHundredth ? [Number((number / 100).toFixed(6))] : []
}

/** Texts by language; one without a language is a text. */
function toTexts(literals: readonly Literal[]): ForeignValue[] {
  const plain = literals.filter(({ language }) => language === '').map(({ value }) => value)
  const named = literals.filter(({ language }) => language !== '')
  return [...plain, ...(named.length > 0 ? [Object.fromEntries(named.map(text => [text.language, text.value]))] : [])]
}

function toPoint(wkt: string): ForeignValue[] {
  const box = readWkt(wkt)?.box
  const isPoint = box && box.west === box.east && box.south === box.north
  return isPoint ? [{ type: 'Point', coordinates: [box.west, box.south] }] : []
}

const numeric = [xsd.integer, xsd.decimal, xsd.double]

function toPlain({ value, datatype }: Literal): string | number | boolean {
  if (datatype.equals(xsd.boolean)) return value === 'true' || value === '1'
  return numeric.some(type => type.equals(datatype)) ? Number(value) : value
}
