import { multiply, toDecimal, type Decimal } from '../../rdf/decimal.js'
import { add } from './decimals.js'

/** A length of time; a month has no fixed number of seconds. */
export interface Duration {
  months: number
  seconds: Decimal
}

export type DurationType = 'duration' | 'yearMonthDuration' | 'dayTimeDuration'

const sign = String.raw`^(?<sign>-)?P(?=.)`
const yearsAndMonths = String.raw`(?:(?<years>\d+)Y)?(?:(?<months>\d+)M)?`
const daysAndTime = String.raw`(?:(?<days>\d+)D)?(?:T(?=.)(?:(?<hours>\d+)H)?(?:(?<minutes>\d+)M)?(?:(?<seconds>\d+(?:\.\d+)?)S)?)?`

const forms: Readonly<Record<DurationType, RegExp>> = {
  duration: new RegExp(`${sign}${yearsAndMonths}${daysAndTime}$`),
  yearMonthDuration: new RegExp(`${sign}${yearsAndMonths}$`),
  dayTimeDuration: new RegExp(`${sign}${daysAndTime}$`),
}

/** "PT1H30M" of type `dayTimeDuration` → 5400 seconds; undefined when the text is no such duration. */
export function readDuration(text: string, type: DurationType): Duration | undefined {
  const parts = forms[type].exec(text)?.groups
  if (parts === undefined) return undefined
  const factor = parts['sign'] === undefined ? 1 : -1
  const months = factor * (Number(parts['years'] ?? 0) * 12 + Number(parts['months'] ?? 0))
  if (!Number.isSafeInteger(months)) return undefined
  const of = (name: string, seconds: number) =>
    multiply(toDecimal(parts[name] ?? '0'), { digits: BigInt(factor * seconds), scale: 0 })
  const seconds = [of('days', 86_400), of('hours', 3600), of('minutes', 60), of('seconds', 1)].reduce(add)
  return { months: months + 0, seconds }
}
