/** A length of time; a month has no fixed number of seconds. */
export interface Duration {
  months: number
  seconds: number
}

const sign = String.raw`^(?<sign>-)?P(?=.)`
const yearsAndMonths = String.raw`(?:(?<years>\d+)Y)?(?:(?<months>\d+)M)?`
const daysAndTime = String.raw`(?:(?<days>\d+)D)?(?:T(?=.)(?:(?<hours>\d+)H)?(?:(?<minutes>\d+)M)?(?:(?<seconds>\d+(?:\.\d+)?)S)?)?`

const forms: Readonly<Record<string, RegExp>> = {
  duration: new RegExp(`${sign}${yearsAndMonths}${daysAndTime}$`),
  yearMonthDuration: new RegExp(`${sign}${yearsAndMonths}$`),
  dayTimeDuration: new RegExp(`${sign}${daysAndTime}$`),
}

/** Datatypes of XML Schema whose values are durations, by local name. */
export const durationTypes: readonly string[] = Object.keys(forms)

/** "PT1H30M" of type `dayTimeDuration` → 5400 seconds; undefined when the text is no such duration. */
export function readDuration(text: string, type: string): Duration | undefined {
  const parts = forms[type]?.exec(text)?.groups
  if (!parts) return undefined
  const part = (name: string) => Number(parts[name] ?? 0)
  const factor = parts['sign'] === undefined ? 1 : -1
  return {
    months: factor * (part('years') * 12 + part('months')),
    seconds: factor * (((part('days') * 24 + part('hours')) * 60 + part('minutes')) * 60 + part('seconds')),
  }
}

/** Below, at or above zero as one is shorter, as long or longer; NaN when that depends on the months. */
export function compareDurations(one: Duration, other: Duration): number {
  const [months, seconds] = [one.months - other.months, one.seconds - other.seconds]
  if (months === 0) return seconds
  return seconds === 0 || Math.sign(months) === Math.sign(seconds) ? months : NaN
}
