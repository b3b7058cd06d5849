import type { Literal } from '@rdfjs/types'
import { literal } from '../../rdf/terms.js'
import { xsd } from '../../rdf/vocab.js'
import { cleanText, wordKey } from './clean-text.js'
import type { Fault } from '../finding.js'

/** Names of months and their usual short forms, by what begins them in Dutch, French, German and English. */
const months: readonly RegExp[] = [
  /^jan/,
  /^(feb|fev)/,
  /^(maa|mrt|mar|mae|mrz)/,
  /^(apr|avr)/,
  /^(mei|mai|may)/,
  /^(jun|juin)/,
  /^(jul|juil)/,
  /^(aug|aou)/,
  /^sep/,
  /^(okt|oct)/,
  /^nov/,
  /^(dez|dec)/,
]

interface DateParts {
  year: string
  month?: number
  day?: number
}

/** "12/5/2024" → a literal of `xsd:date`, "5/2024" of `xsd:gYearMonth`, "2024" of `xsd:gYear`: no day is made up. */
export function readDate(cell: string): { term: Literal } | Fault {
  const text = cleanText(cell)
  const parts = readIso(text) ?? readNumbers(text) ?? readWithMonthName(text)
  if (!parts) return notADate(text)
  return isCalendarDay(parts) ? { term: toLiteral(parts) } : noSuchDay(text)
}

function readIso(text: string): DateParts | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ][\d:.]+Z?)?)?)?$/.exec(text) ?? []
  return year === undefined ? undefined : toParts(year, month, day)
}

/** Day before month, as is written in all of Belgium and its neighbours. */
function readNumbers(text: string): DateParts | undefined {
  const [, day, month, year] = /^(?:(\d{1,2})[./ -]+)?(\d{1,2})[./ -]+(\d{4})$/.exec(text) ?? []
  return year === undefined ? undefined : toParts(year, month, day)
}

function readWithMonthName(text: string): DateParts | undefined {
  const [, day, name = '', year] = /^(?:(\d{1,2})(?:er|\.)? ?)?-?(\p{L}{3,})\.?[ -]?(\d{4})$/u.exec(text) ?? []
  const month = months.findIndex(start => start.test(wordKey(name))) + 1
  return year === undefined || month === 0 ? undefined : toParts(year, String(month), day)
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
  const serial = /^\d{5}([.,]\d+)?$/.test(text) ? ' It may be a date that a spreadsheet program shows as a number.' : ''
  return {
    code: 'not-a-date',
    message: `"${text}" cannot be read as a date.${serial}`,
    cure: 'Write day, month and a year of four digits (12/05/2024), or only 05/2024, or only 2024.',
  }
}

function noSuchDay(text: string): Fault {
  return {
    code: 'no-such-date',
    message: `There is no such date between 1900 and 2100: "${text}". The day stands before the month.`,
    cure: 'Write it as 2024-05-12.',
  }
}
