import { toDecimal } from '../../rdf/decimal.js'
import { xsdIri } from '../values/datatypes.js'
import { fieldsOf, type Fields } from '../values/moment.js'
import { readTyped } from '../values/read-value.js'
import { integerValue, isMoment, textValue, type Value } from '../values/value.js'
import { canonicalForm, lexicalForm } from '../values/write-value.js'

/** YEAR, MONTH and DAY, of a time of day undefined; HOURS and MINUTES, of a date undefined. */
export function field(name: keyof Fields): (value: Value) => Value | undefined {
  const absentIn = name === 'hour' || name === 'minute' ? 'date' : 'time'
  return value => (isMoment(value) && value.type !== absentIn ? integerValue(fieldsOf(value.value)[name]) : undefined)
}

export function seconds(value: Value): Value | undefined {
  if (!isMoment(value) || value.type === 'date') return undefined
  return { type: 'decimal', value: value.value.second }
}

/** The zone as a duration; undefined when none is stated. */
export function timezone(value: Value): Value | undefined {
  if (!isMoment(value) || value.value.offset === undefined) return undefined
  return { type: 'dayTimeDuration', value: { months: 0, seconds: toDecimal(String(value.value.offset * 60)) } }
}

/** The zone as it is written: "Z", "+02:00", or an empty text. */
export function zoneText(value: Value): Value | undefined {
  if (!isMoment(value)) return undefined
  return textValue(/(Z|[+-]\d\d:\d\d)$/.exec(lexicalForm(value))?.[0] ?? '')
}

/** A moment of JavaScript, in UTC. */
export function momentOf(date: Date): Value {
  const second = toDecimal(String((date.getTime() % 60_000) / 1000))
  return { type: 'dateTime', value: { minutes: Math.floor(date.getTime() / 60_000), second, offset: 0 } }
}

/** A dateTime or time without the part that the type leaves out; a date as its midnight. */
export function toMoment(value: Value, type: 'dateTime' | 'date' | 'time'): Value | undefined {
  if (!isMoment(value)) return undefined
  if (value.type === type) return value
  if (value.type === 'date' && type === 'dateTime') return { type, value: value.value }
  if (value.type !== 'dateTime') return undefined
  const [date = '', time = ''] = canonicalForm(value).split('T')
  const zone = /(Z|[+-]\d\d:\d\d)$/.exec(time)?.[0] ?? ''
  return readTyped(type === 'time' ? time : date + zone, xsdIri(type))
}
