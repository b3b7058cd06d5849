import { decimalText, readDecimal, toDecimal } from '../../rdf/decimal.js'
import { xsdIri } from '../values/datatypes.js'
import { isKnownType, readDouble, readTyped } from '../values/read-value.js'
import { decimalOf, isExact, numberOf } from '../values/numbers.js'
import {
  booleanValue,
  doubleValue,
  floatValue,
  integerValue,
  isDuration,
  isLiteral,
  isNumeric,
  textValue,
  type Numeric,
  type Value,
} from '../values/value.js'
import { truthOf } from '../values/truth.js'
import { lexicalForm } from '../values/write-value.js'
import { numberText } from '../values/write-number.js'
import { toMoment } from './moments.js'
import { toInteger } from './numbers.js'

export type Cast = (value: Value) => Value | undefined

/** Constructor functions of XPath by the IRI of their datatype. */
export const casts: Readonly<Record<string, Cast>> = Object.fromEntries(
  Object.entries({
    string: toText,
    boolean: toBoolean,
    integer: numeric(toInteger, text =>
      /^[+-]?\d+$/.test(text) ? integerValue(BigInt(text.replace('+', ''))) : undefined,
    ),
    decimal: numeric(toExactDecimal, text => {
      const value = readDecimal(text)
      return value && { type: 'decimal', value }
    }),
    double: numeric(value => doubleValue(numberOf(value)), ofDouble(doubleValue)),
    float: numeric(value => floatValue(numberOf(value)), ofDouble(floatValue)),
    dateTime: moment('dateTime'),
    date: moment('date'),
    time: moment('time'),
    duration: duration('duration'),
    dayTimeDuration: duration('dayTimeDuration'),
    yearMonthDuration: duration('yearMonthDuration'),
  }).map(([name, cast]) => [xsdIri(name), cast]),
)

function numeric(convert: (value: Numeric) => Value | undefined, read: (text: string) => Value | undefined): Cast {
  return value => {
    if (isNumeric(value)) return convert(value)
    if (value.type === 'boolean') return convert(integerValue(value.value ? 1 : 0))
    return value.type === 'string' ? read(collapse(value.text)) : undefined
  }
}

function ofDouble(make: (value: number) => Value): (text: string) => Value | undefined {
  return text => {
    const value = readDouble(text)
    return value === undefined ? undefined : make(value)
  }
}

function toExactDecimal(value: Numeric): Value | undefined {
  if (isExact(value)) return { type: 'decimal', value: decimalOf(value) }
  return Number.isFinite(value.value) ? { type: 'decimal', value: toDecimal(numberText(value)) } : undefined
}

function toBoolean(value: Value): Value | undefined {
  if (isNumeric(value) || value.type === 'boolean') return booleanValue(truthOf(value))
  const typed = value.type === 'string' ? readTyped(collapse(value.text), xsdIri('boolean')) : undefined
  return typed?.type === 'boolean' ? booleanValue(typed.value) : undefined
}

/** A double of everyday size is written as a decimal, a whole decimal without a point. */
function toText(value: Value): Value | undefined {
  if (value.type === 'iri') return textValue(value.iri)
  if (!isLiteral(value) || (value.type === 'other' && isKnownType(value.datatype))) return undefined
  if (value.type === 'boolean') return textValue(String(value.value))
  if (!isNumeric(value)) return textValue(lexicalForm(value))
  if (value.type === 'integer') return textValue(numberText(value))
  const size = Math.abs(numberOf(value))
  const isPlain = value.type === 'decimal' || size === 0 || (size >= 1e-6 && size < 1e6)
  return textValue(
    isPlain ? decimalText(value.type === 'decimal' ? value.value : toDecimal(numberText(value))) : numberText(value),
  )
}

function moment(type: 'dateTime' | 'date' | 'time'): Cast {
  return value => (value.type === 'string' ? readAs(value.text, type) : toMoment(value, type))
}

function duration(type: 'duration' | 'dayTimeDuration' | 'yearMonthDuration'): Cast {
  return value => {
    if (value.type === 'string') return readAs(value.text, type)
    if (!isDuration(value)) return undefined
    const months = type === 'dayTimeDuration' ? 0 : value.value.months
    const seconds = type === 'yearMonthDuration' ? { digits: 0n, scale: 0 } : value.value.seconds
    return { type, value: { months, seconds } }
  }
}

function readAs(text: string, type: string): Value | undefined {
  const value = readTyped(collapse(text), xsdIri(type))
  return value.type === type ? value : undefined
}

/** White space around a text does not count in a cast. */
function collapse(text: string): string {
  return text.replace(/^[ \t\n\r]+|[ \t\n\r]+$/g, '')
}
