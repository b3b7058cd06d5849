import { compareDecimals, toDecimal, type Decimal } from '../../rdf/decimal.js'
import { prefixes, rdf, xsd } from '../../rdf/vocab.js'
import { noId, type Id } from '../../store/id-view.js'
import { termKind } from '../../store/term-table.js'
import { moveUnits, toComparable } from './code-points.js'
import { decimalOf, numberOf } from './numbers.js'
import type { QueryTerms } from './query-terms.js'
import { isNumeric, type LiteralValue, type Numeric, type OtherLiteral, type Value } from './value.js'
import { datatypeOf, lexicalForm } from './write-value.js'

/**
 * Where a term stands in ORDER BY, MIN and MAX: unbound, blank nodes, IRIs, literals, triples. Literals stand by
 * family, families by the IRI of their datatype (all numbers by that of `xsd:decimal`, all strings by that of
 * `xsd:string`); valid ones come before others. Within a family by value, NaN first; texts by code point; what has no
 * order of its own by its lexical form. This is Comunica's order, made total.
 */
export interface SortKey {
  rank: number
  family: string
  number: number
  /** Decides between equal numbers, as a double does not hold every decimal; `number` where it holds this one. */
  exact: Decimal | 'number' | undefined
  /** From `toComparable`. */
  text: string
}

/** Key of an unbound variable, and of an expression that fails. */
export const unboundKey: SortKey = toTextKey(0, '', '')

const numberFamily = `${prefixes.xsd}decimal`
const stringFamily = `${prefixes.xsd}string`

/** Place of a term, or of none. */
export function sortKey(value: Value | undefined): SortKey {
  if (value === undefined) return unboundKey
  switch (value.type) {
    case 'blank':
      return toTextKey(1, '', toComparable(value.label))
    case 'iri':
      return toTextKey(2, '', toComparable(value.iri))
    case 'triple':
      return toTextKey(4, '', toComparable(value.text))
    default:
      return literalKey(value)
  }
}

/** Place of a double. */
export function doubleKey(number: number): SortKey {
  return toNumberKey(numberFamily, number, undefined)
}

/** Place of a string. */
export function stringKey(text: string): SortKey {
  return toTextKey(3, stringFamily, moveUnits(text))
}

/** Below 0, 0 or above 0, as for `Array.sort`; 0 for values that are equal, though their terms may differ. */
export function compareKeys(one: SortKey, other: SortKey): number {
  if (one.rank !== other.rank) return one.rank - other.rank
  if (one.family !== other.family) return one.family < other.family ? -1 : 1
  if (one.number !== other.number && !(Number.isNaN(one.number) && Number.isNaN(other.number)))
    return orderNumbers(one.number, other.number)
  if (one.exact !== other.exact && one.exact !== undefined && other.exact !== undefined)
    return compareDecimals(exactOf(one, one.exact), exactOf(other, other.exact))
  return one.text === other.text ? 0 : one.text < other.text ? -1 : 1
}

/** Place of the term with this id, or of none; where the columns of the store will do, without making its value. */
export function termKey(id: Id, terms: QueryTerms): SortKey {
  if (id === noId) return unboundKey
  switch (terms.kind(id)) {
    case termKind.iri:
      return toTextKey(2, '', moveUnits(terms.content(id)))
    case termKind.string:
      return stringKey(terms.content(id))
    case termKind.languageString:
      return languageKey(id, terms)
    case termKind.double:
      return doubleKey(terms.number(id))
    case termKind.integer:
    case termKind.decimal:
      return terms.isExact(id) ? toNumberKey(numberFamily, terms.number(id), 'number') : sortKey(terms.value(id))
    case termKind.date:
      return dateKey(id, terms)
    default:
      return sortKey(terms.value(id))
  }
}

function languageKey(id: Id, terms: QueryTerms): SortKey {
  const tag = terms.tag(id)
  if (tag.includes('--')) return sortKey(terms.value(id))
  return toTextKey(3, languageFamily, moveUnits(`${terms.content(id)}\0${tag}`))
}

function dateKey(id: Id, terms: QueryTerms): SortKey {
  const minutes = terms.number(id) / 60_000
  return Number.isNaN(minutes) ? sortKey(terms.value(id)) : toNumberKey(dateFamily, minutes, undefined)
}

function exactOf({ number }: SortKey, exact: Decimal | 'number'): Decimal {
  return exact === 'number' ? toDecimal(String(number)) : exact
}

const languageFamily = rdf.langString.value
const dateFamily = xsd.date.value

function literalKey(value: LiteralValue): SortKey {
  if (isNumeric(value)) return toNumberKey(numberFamily, numberOf(value), exactPart(value))
  if (value.type === 'string') return toTextKey(3, stringFamily, toComparable(value.text))
  const family = datatypeOf(value)
  switch (value.type) {
    case 'boolean':
      return toNumberKey(family, value.value ? 1 : 0, undefined)
    case 'dateTime':
    case 'date':
    case 'time':
      return toNumberKey(family, value.value.minutes, value.value.second)
    case 'yearMonthDuration':
      return toNumberKey(family, value.value.months, undefined)
    case 'dayTimeDuration':
      return toNumberKey(family, 0, value.value.seconds)
    case 'languageString':
      return toTextKey(3, family, toComparable(`${value.text}\0${value.language}`))
    case 'duration':
      return toTextKey(3, family, toComparable(lexicalForm(value)))
    case 'other':
      return invalidKey(value)
  }
}

function exactPart(value: Numeric): SortKey['exact'] {
  if (value.type === 'decimal') return value.value
  if (value.type !== 'integer') return undefined
  return typeof value.value === 'number' ? 'number' : decimalOf(value)
}

/** A text that is not valid stands behind all of its family; as a decimal, not among those that are infinite. */
function invalidKey({ lexical, datatype }: OtherLiteral): SortKey {
  const family = datatype === numberFamily ? `${numberFamily}\0` : datatype
  return { rank: 3, family, number: Infinity, exact: undefined, text: toComparable(lexical) }
}

function toNumberKey(family: string, number: number, exact: SortKey['exact']): SortKey {
  return { rank: 3, family, number, exact, text: '' }
}

function toTextKey(rank: number, family: string, text: string): SortKey {
  return { rank, family, number: 0, exact: undefined, text }
}

/** NaN is before all. */
function orderNumbers(one: number, other: number): number {
  if (Number.isNaN(one)) return -1
  return Number.isNaN(other) ? 1 : one - other
}
