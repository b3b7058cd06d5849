import type { Literal } from '@rdfjs/types'
import { literal } from '../../rdf/terms.js'
import { xsd } from '../../rdf/vocab.js'
import { cleanText, wordKey } from './clean-text.js'
import type { DateFormat, DateRules } from './date-format.js'
import type { Fault } from '../finding.js'

/** Names of months and their usual short forms, by what begins them in Dutch, French, German, English and Spanish. */
const months: readonly RegExp[] = [
  /^(jan|ene)/,
  /^(feb|fev)/,
  /^(maa|mrt|mar|mae|mrz)/,
  /^(apr|avr|abr)/,
  /^(mei|mai|may)/,
  /^(jun|juin)/,
  /^(jul|juil)/,
  /^(aug|aou|ago)/,
  /^sep/,
  /^(okt|oct)/,
  /^nov/,
  /^(dez|dec|dic)/,
]

interface DateParts {
  year: string
  month?: number
  day?: number
}

/**
 * "12/5/2024" → a literal of `xsd:date`, "5/2024" of `xsd:gYearMonth`, "2024" of `xsd:gYear`: no day is made up. With
 * formats, only what is written in one of them is a date.
 */
export function readDate(cell: string, rules: DateRules = {}): { term: Literal } | Fault {
  const text = cleanText(cell)
  const parts = rules.formats ? readFormats(text, rules.formats, rules) : readUsual(text)
  if (!parts) return rules.formats ? notInFormat(text, rules.formats) : notADate(text)
  return isCalendarDay(parts) ? { term: toLiteral(parts) } : noSuchDay(text)
}

function readUsual(text: string): DateParts | undefined {
  return readIso(text) ?? readNumbers(text) ?? readWithMonthName(text)
}

/** The day as it is written, whatever the time zone behind it: a date is no instant. */
function readIso(text: string): DateParts | undefined {
  const [, year, month, day] =
    /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T ]+[\d:.]+ ?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/.exec(text) ?? []
  return year === undefined ? undefined : toParts(year, month, day)
}

/** Day before month, as is written in all of Belgium and its neighbours; a time behind it is not looked at. */
function readNumbers(text: string): DateParts | undefined {
  const [, day, month, year] =
    /^(?:(\d{1,2})[./ -]+)?(\d{1,2})[./ -]+(\d{4})(?:[T, ]+\d{1,2}[:.u]\d{2}(?::\d{2})?)?$/.exec(text) ?? []
  return year === undefined ? undefined : toParts(year, month, day)
}

/** "12 mei 2024", "1er août 2024", "12 de mayo de 2024", "May 12, 2024". */
function readWithMonthName(text: string): DateParts | undefined {
  const [, day, name = '', year] =
    /^(?:(\d{1,2})(?:er|st|nd|rd|th|º|\.)? ?(?:de )?)?-?(\p{L}{3,})\.?[ -]?(?:de )?(\d{4})$/u.exec(text) ?? []
  if (year !== undefined) return toNamed(year, name, day)
  const [, first = '', ordinal, last] = /^(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(text) ?? []
  return last === undefined ? undefined : toNamed(last, first, ordinal)
}

function toNamed(year: string, name: string, day: string | undefined): DateParts | undefined {
  const month = months.findIndex(start => start.test(wordKey(name))) + 1
  return month === 0 ? undefined : toParts(year, String(month), day)
}

function readFormats(text: string, formats: readonly DateFormat[], rules: DateRules): DateParts | undefined {
  for (const format of formats) {
    const parts = 'epoch' in format ? readSerial(text, format.epoch) : readFormat(text, format.expression, rules)
    if (parts) return parts
  }
  return undefined
}

function readFormat(text: string, expression: RegExp, { pivotYear }: DateRules): DateParts | undefined {
  const { year, short, month, name, day } = expression.exec(text)?.groups ?? {}
  const full = year ?? (short === undefined || pivotYear === undefined ? undefined : inCentury(short, pivotYear))
  if (full === undefined) return undefined
  return name === undefined ? toParts(full, month, day) : toNamed(full, name, day)
}

function inCentury(short: string, pivotYear: number): string {
  const year = pivotYear - (pivotYear % 100) + Number(short)
  return String(year > pivotYear ? year - 100 : year)
}

/** 45325 → 3 February 2024; the programs count a 29 February 1900 that never was. */
function readSerial(text: string, epoch: 1900 | 1904): DateParts | undefined {
  if (!/^\d{4,5}([.,]\d+)?$/.test(text)) return undefined
  const start = epoch === 1900 ? Date.UTC(1899, 11, 30) : Date.UTC(1904, 0, 1)
  const date = new Date(start + Math.floor(Number(text.replace(',', '.'))) * 86_400_000)
  return { year: String(date.getUTCFullYear()), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

function toParts(year: string, month: string | undefined, day: string | undefined): DateParts {
  return {
    year,
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  }
}

function isCalendarDay({ year, month = 1, day = 1 }: DateParts): boolean {
  const date = new Date(Date.UTC(Number(year), month - 1, day))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists && year >= '1900' && year <= '2100'
}

function toLiteral({ year, month, day }: DateParts): Literal {
  const pad = (number: number) => String(number).padStart(2, '0')
  if (month === undefined) return literal(year, xsd.gYear)
  if (day === undefined) return literal(`${year}-${pad(month)}`, xsd.gYearMonth)
  return literal(`${year}-${pad(month)}-${pad(day)}`, xsd.date)
}

function notADate(text: string): Fault {
  const parts = /^\d{5}([.,]\d+)?$/.test(text) ? readSerial(text, 1900) : undefined
  return parts
    ? { code: 'serial-date', values: { text, date: toLiteral(parts).value } }
    : { code: 'not-a-date', values: { text } }
}

function notInFormat(text: string, formats: readonly DateFormat[]): Fault {
  return { code: 'not-in-format', values: { text, formats: formats.map(({ written }) => written).join(', ') } }
}

function noSuchDay(text: string): Fault {
  return { code: 'no-such-date', values: { text } }
}
