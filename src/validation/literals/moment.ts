/** A point in time, or the start of a stretch of it. */
export interface Moment {
  /** Milliseconds since 1970 in Coordinated Universal Time, or by the clock of an unnamed zone. */
  time: number
  /** Whether the zone is stated. */
  zoned: boolean
}

const year = String.raw`(?<year>-?(?:[1-9]\d{3,}|0\d{3}))`
const month = String.raw`(?<month>\d\d)`
const day = String.raw`(?<day>\d\d)`
const clock = String.raw`(?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d(?:\.\d+)?)`
const zone = String.raw`(?<zone>Z|[+-]\d\d:\d\d)`

const forms: Readonly<Record<string, RegExp>> = {
  dateTime: new RegExp(`^${year}-${month}-${day}T${clock}${zone}?$`),
  dateTimeStamp: new RegExp(`^${year}-${month}-${day}T${clock}${zone}$`),
  date: new RegExp(`^${year}-${month}-${day}${zone}?$`),
  time: new RegExp(`^${clock}${zone}?$`),
  gYear: new RegExp(`^${year}${zone}?$`),
  gYearMonth: new RegExp(`^${year}-${month}${zone}?$`),
  gMonth: new RegExp(`^--${month}${zone}?$`),
  gMonthDay: new RegExp(`^--${month}-${day}${zone}?$`),
  gDay: new RegExp(`^---${day}${zone}?$`),
}

/** Datatypes of XML Schema whose values are moments, by local name. */
export const momentTypes: readonly string[] = Object.keys(forms)

/** "2023-02-28" of type `date` → its moment. Undefined for 30 February, hour 25 and whatever is in no calendar. */
export function readMoment(text: string, type: string): Moment | undefined {
  const parts = forms[type]?.exec(text)?.groups
  if (!parts) return undefined
  // A leap year stands in for no year: 29 February has to be a day of --02-29.
  const date = {
    year: numberOf(parts['year'], 1972),
    month: numberOf(parts['month'], 1),
    day: numberOf(parts['day'], 1),
  }
  const [hour, minute, second] = [
    numberOf(parts['hour'], 0),
    numberOf(parts['minute'], 0),
    numberOf(parts['second'], 0),
  ]
  const offset = minutesOf(parts['zone'])
  if (!isDate(date) || !isClock(hour, minute, second) || offset === undefined) return undefined
  const midnight = new Date(0).setUTCFullYear(date.year, date.month - 1, date.day)
  return { time: midnight + ((hour * 60 + minute - offset) * 60 + second) * 1000, zoned: parts['zone'] !== undefined }
}

function numberOf(text: string | undefined, other: number): number {
  return text === undefined ? other : Number(text)
}

function isDate({ year, month, day }: { year: number; month: number; day: number }): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  return day >= 1 && day <= length
}

function isClock(hour: number, minute: number, second: number): boolean {
  return minute < 60 && second < 60 && (hour < 24 || (hour === 24 && minute === 0 && second === 0))
}

/** "+02:00" → 120; 0 without a zone, undefined beyond fourteen hours. */
function minutesOf(zone = 'Z'): number | undefined {
  if (zone === 'Z') return 0
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(4))]
  if (minutes > 59 || hours * 60 + minutes > 14 * 60) return undefined
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes)
}

const fourteenHours = 14 * 60 * 60 * 1000

/** Below, at or above zero as one moment is before, at or after the other; NaN when an unstated zone could decide. */
export function compareMoments(one: Moment, other: Moment): number {
  const difference = one.time - other.time
  if (one.zoned === other.zoned) return difference
  return Math.abs(difference) > fourteenHours ? difference : NaN
}
