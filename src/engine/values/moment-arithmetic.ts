import { negate, add } from './decimals.js'
import { wholePart } from './decimals.js'
import type { Duration } from './duration.js'
import { daysInMonth, fieldsOf, minutesOf, type Moment } from './moment.js'
import { isDuration, isMoment, type DurationValue, type MomentValue, type Value } from './value.js'

/**
 * A moment and a duration, or a moment less another of its type, as XPath has them; undefined for whatever else. 31
 * January and a month is the last day of February.
 */
export function calculateMoments(sign: '+' | '-', one: Value, other: Value): Value | undefined {
  if (!isMoment(one)) return undefined
  if (isDuration(other))
    return isFit(one, other) ? shift(one, sign === '+' ? other.value : reverse(other.value)) : undefined
  return sign === '-' && other.type === one.type ? between(one.value, other.value) : undefined
}

/** A time of day has no months to add to; a plain duration mixes months and seconds, which XPath does not add. */
function isFit(moment: MomentValue, { type }: DurationValue): boolean {
  return type === 'dayTimeDuration' || (type === 'yearMonthDuration' && moment.type !== 'time')
}

function reverse({ months, seconds }: Duration): Duration {
  return { months: -months, seconds: negate(seconds) }
}

function shift({ type, value }: MomentValue, duration: Duration): MomentValue | undefined {
  const second = add(value.second, duration.seconds)
  const carried = Number(wholePart({ digits: second.digits, scale: second.scale }, 'floor')) / 60
  const minutes = addMonths(value, duration.months) + Math.floor(carried)
  const rest = add(second, { digits: BigInt(-60 * Math.floor(carried)), scale: 0 })
  if (!Number.isFinite(minutes) || Math.abs(minutes) > mostMinutes) return undefined
  return { type, value: trim(type, { ...value, minutes, second: rest }) }
}

/** Minutes that JavaScript's calendar reaches on both sides of 1970. */
const mostMinutes = 143_999_000_000

function addMonths(moment: Moment, months: number): number {
  if (months === 0) return moment.minutes
  const { year, month, day, hour, minute } = fieldsOf(moment)
  const whole = year * 12 + month - 1 + months
  const [newYear, newMonth] = [Math.floor(whole / 12), (((whole % 12) + 12) % 12) + 1]
  const newDay = Math.min(day, daysInMonth(newYear, newMonth))
  return minutesOf({ year: newYear, month: newMonth, day: newDay, hour, minute }) - (moment.offset ?? 0)
}

/** A date begins at midnight; a time of day stays on the day that times are taken to be on. */
function trim(type: MomentValue['type'], moment: Moment): Moment {
  if (type === 'dateTime') return moment
  const { year, month, day, hour, minute } = fieldsOf(moment)
  const offset = moment.offset ?? 0
  if (type === 'date')
    return { ...moment, minutes: minutesOf({ year, month, day, hour: 0, minute: 0 }) - offset, second: zero }
  return { ...moment, minutes: minutesOf({ year: 1972, month: 12, day: 31, hour, minute }) - offset }
}

const zero = { digits: 0n, scale: 0 }

function between(one: Moment, other: Moment): Value {
  const minutes = { digits: BigInt((one.minutes - other.minutes) * 60), scale: 0 }
  const seconds = add(minutes, add(one.second, negate(other.second)))
  return { type: 'dayTimeDuration', value: { months: 0, seconds } }
}
