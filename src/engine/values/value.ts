import type { Decimal } from '../../rdf/decimal.js'
import type { Id } from '../../store/id-view.js'
import type { Duration } from './duration.js'
import type { Moment } from './moment.js'

/** What a term means. A value never changes. */
export type Value =
  | Iri
  | Blank
  | Text
  | LanguageText
  | Truth
  | Integer
  | ExactDecimal
  | Binary
  | MomentValue
  | DurationValue
  | OtherLiteral
  | TripleTerm

export type Numeric = Integer | ExactDecimal | Binary

export type LiteralValue = Exclude<Value, Iri | Blank | TripleTerm>

/** A value that was read from a term still knows the number of that term in its query. */
interface Known {
  id?: Id
}

/** A literal that was read keeps its lexical form, and its datatype (an IRI) where the type does not tell it. */
interface Written extends Known {
  lexical?: string
  datatype?: string
}

export interface Iri extends Known {
  type: 'iri'
  iri: string
}

export interface Blank extends Known {
  type: 'blank'
  label: string
}

/** A string, or a literal of a type that is derived from it. */
export interface Text extends Known {
  type: 'string'
  text: string
  datatype?: string
}

export interface LanguageText extends Known {
  type: 'languageString'
  text: string
  language: string
  direction?: 'ltr' | 'rtl'
}

export interface Truth extends Written {
  type: 'boolean'
  value: boolean
}

/** A number where that is exact, else a bigint. */
export interface Integer extends Written {
  type: 'integer'
  value: number | bigint
}

export interface ExactDecimal extends Written {
  type: 'decimal'
  value: Decimal
}

/** Of a float, the number is one that fits in 32 bits. */
export interface Binary extends Written {
  type: 'float' | 'double'
  value: number
}

export interface MomentValue extends Written {
  type: 'dateTime' | 'date' | 'time'
  value: Moment
}

export interface DurationValue extends Written {
  type: 'duration' | 'yearMonthDuration' | 'dayTimeDuration'
  value: Duration
}

/** A literal of which only the text is known: of another datatype, or with a text that is not valid for its own. */
export interface OtherLiteral extends Known {
  type: 'other'
  lexical: string
  datatype: string
}

/** A triple as a term, in N-Triples. */
export interface TripleTerm extends Known {
  type: 'triple'
  text: string
}

const yes: Truth = { type: 'boolean', value: true }
const no: Truth = { type: 'boolean', value: false }

/** A boolean; undefined stays undefined. */
export function booleanValue(value: boolean | undefined): Truth | undefined {
  return value === undefined ? undefined : value ? yes : no
}

export function textValue(text: string): Text {
  return { type: 'string', text }
}

/** An integer; a bigint becomes a number where that is exact. */
export function integerValue(value: number | bigint): Integer {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return { type: 'integer', value }
  const exact = BigInt(value)
  const fits = exact >= BigInt(Number.MIN_SAFE_INTEGER) && exact <= BigInt(Number.MAX_SAFE_INTEGER)
  return { type: 'integer', value: fits ? Number(exact) : exact }
}

export function doubleValue(value: number): Binary {
  return { type: 'double', value }
}

/** A float: the nearest number that fits in 32 bits. */
export function floatValue(value: number): Binary {
  return { type: 'float', value: Math.fround(value) }
}

export function isNumeric(value: Value): value is Numeric {
  return value.type === 'integer' || value.type === 'decimal' || value.type === 'double' || value.type === 'float'
}

export function isMoment(value: Value): value is MomentValue {
  return value.type === 'dateTime' || value.type === 'date' || value.type === 'time'
}

export function isDuration(value: Value): value is DurationValue {
  return value.type === 'duration' || value.type === 'dayTimeDuration' || value.type === 'yearMonthDuration'
}

export function isLiteral(value: Value): value is LiteralValue {
  return value.type !== 'iri' && value.type !== 'blank' && value.type !== 'triple'
}
