import { prefixes, xsd } from '../../rdf/vocab.js'
import type { Node } from '../graph/node.js'
import { compareDecimals, readDecimal, type Decimal } from './decimal.js'
import { compareDurations, durationTypes, readDuration, type Duration } from './duration.js'
import { compareMoments, momentTypes, readMoment, type Moment } from './moment.js'
import { decimalTypes, isWellFormed } from './well-formed.js'

/** What a literal stands for, if that can be put in an order. */
export type LiteralValue =
  | ({ family: 'decimal' } & Decimal)
  | { family: 'double'; number: number }
  | { family: 'boolean'; number: number }
  | { family: 'string'; text: string }
  | ({ family: 'moment'; type: string } & Moment)
  | ({ family: 'duration' } & Duration)

/** Below, at or above zero as in a sort; NaN, which no limit admits, when the two cannot be compared. */
export function compareValues(one: LiteralValue | false, other: LiteralValue | false): number {
  if (!one || !other) return NaN
  if (one.family === 'decimal' && other.family === 'decimal') return compareDecimals(one, other)
  if (isNumber(one) && isNumber(other)) return compareNumbers(numberOf(one), numberOf(other))
  if (one.family === 'moment' && other.family === 'moment')
    return one.type === other.type ? compareMoments(one, other) : NaN
  if (one.family === 'duration' && other.family === 'duration') return compareDurations(one, other)
  if (one.family === 'boolean' && other.family === 'boolean') return one.number - other.number
  if (one.family !== 'string' || other.family !== 'string') return NaN
  return one.text < other.text ? -1 : one.text > other.text ? 1 : 0
}

/** What a node stands for, read once; false for what is no literal, ill-formed, or of a datatype without order. */
export function valueOf(node: Node): LiteralValue | false {
  return (node.value ??= node.kind === 'literal' && isWellFormed(node) && readValue(node))
}

type ReadValue = (text: string) => LiteralValue | false

const readers: ReadonlyMap<string, ReadValue> = new Map<string, ReadValue>([
  ...decimalTypes.map((type): [string, ReadValue] => [type, text => ({ family: 'decimal', ...readDecimal(text) })]),
  ...['double', 'float'].map((type): [string, ReadValue] => [prefixes.xsd + type, readDouble]),
  ...momentTypes.map((type): [string, ReadValue] => [prefixes.xsd + type, toMoment(type)]),
  ...durationTypes.map((type): [string, ReadValue] => [prefixes.xsd + type, toDuration(type)]),
  [xsd.boolean.value, text => ({ family: 'boolean', number: text === 'true' || text === '1' ? 1 : 0 })],
  [xsd.string.value, text => ({ family: 'string', text })],
])

function readValue({ datatype, text }: Node): LiteralValue | false {
  return readers.get(datatype)?.(text) ?? false
}

function readDouble(text: string): LiteralValue {
  return { family: 'double', number: Number(text.replace('INF', 'Infinity')) }
}

function toMoment(type: string): ReadValue {
  const family = type === 'dateTimeStamp' ? 'dateTime' : type
  return text => {
    const moment = readMoment(text, type)
    return moment ? { family: 'moment', type: family, ...moment } : false
  }
}

function toDuration(type: string): ReadValue {
  return text => {
    const duration = readDuration(text, type)
    return duration ? { family: 'duration', ...duration } : false
  }
}

type NumberValue = Extract<LiteralValue, { family: 'decimal' | 'double' }>

function isNumber(value: LiteralValue): value is NumberValue {
  return value.family === 'decimal' || value.family === 'double'
}

function numberOf(value: NumberValue): number {
  return value.family === 'decimal' ? Number(value.text) : value.number
}

/** A difference would make NaN of two infinities. */
function compareNumbers(one: number, other: number): number {
  return one === other ? 0 : one - other
}
