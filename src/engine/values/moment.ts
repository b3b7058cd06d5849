import { compareDecimals, readDecimal, type Decimal } from '../../rdf/decimal.js'

/** A point in time, or the start of a stretch of it. Without a zone it counts as one in UTC. */
export interface Moment {
  /** Whole minutes since 1970 in UTC. */
  minutes: number
  /** From 0 up to 60. */
  second: Decimal
  /** Minutes ahead of UTC; absent when no zone is stated. */
  offset?: number
}

/** What calendar and clock show at the place of a moment. */
export interface Fields {
  year: number
  /** From 1. */
  month: number
  day: number
  hour: number
  minute: number
}

export type MomentType = 'dateTime' | 'date' | 'time'

const day = String.raw`(?<year>-?(?:[1-9]\d{3,}|0\d{3}))-(?<month>\d\d)-(?<day>\d\d)`
const clock = String.raw`(?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d(?:\.\d+)?)`
const zone = String.raw`(?<zone>Z|[+-]\d\d:\d\d)?`

const forms: Readonly<Record<MomentType, RegExp>> = {
  dateTime: new RegExp(`^${day}T${clock}${zone}$`),
  date: new RegExp(`^${day}${zone}$`),
  time: new RegExp(`^${clock}${zone}$`),
}

/** Day that a time of day is taken to be on: 31 December 1972, as XPath has it. */
const dayOfTimes: Fields = { year: 1972, month: 12, day: 31, hour: 0, minute: 0 }

/** "2023-02-28" of type `date` → its moment. Undefined for 30 February, hour 25 and whatever is in no calendar. */
export function readMoment(text: string, type: MomentType): Moment | undefined {
  const parts = forms[type].exec(text)?.groups
  if (parts === undefined) return undefined
  const part = (name: keyof Fields) => (parts[name] === undefined ? dayOfTimes[name] : Number(parts[name]))
  const fields = {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
  }
  const second = readDecimal(parts['second'] ?? '0')
  const offset = readOffset(parts['zone'])
  if (second === undefined || Number.isNaN(offset) || !isPossible(fields, second)) return undefined
  const minutes = minutesOf(type === 'time' ? { ...fields, hour: fields.hour % 24 } : fields)
  if (Number.isNaN(minutes)) return undefined
  return offset === undefined ? { minutes, second } : { minutes: minutes - offset, second, offset }
}

/** Minutes from 1970 to what calendar and clock show; NaN when a year is beyond what JavaScript counts. */
export function minutesOf({ year, month, day, hour, minute }: Fields): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / 60_000 + hour * 60 + minute
}

/** What calendar and clock show. */
export function fieldsOf({ minutes, offset = 0 }: Moment): Fields {
  const date = new Date((minutes + offset) * 60_000)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  }
}

/** Below, at or above 0 as one is before, at or after the other. */
export function compareMoments(one: Moment, other: Moment): number {
  return one.minutes - other.minutes || compareDecimals(one.second, other.second)
}

export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

function isPossible({ year, month, day, hour, minute }: Fields, second: Decimal): boolean {
  const seconds = compareDecimals(second, { digits: 60n, scale: 0 })
  if (day < 1 || day > daysInMonth(year, month) || minute > 59 || seconds >= 0) return false
  return hour < 24 || (hour === 24 && minute === 0 && second.digits === 0n)
}

/** "+02:00" → 120; undefined without a zone, NaN beyond fourteen hours. */
function readOffset(zone: string | undefined): number | undefined {
  if (zone === undefined) return undefined
  if (zone === 'Z') return 0
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(4))]
  if (minutes > 59 || hours * 60 + minutes > 14 * 60) return NaN
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) + 0
}
