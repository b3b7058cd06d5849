import type { Literal } from '@rdfjs/types'
import { xsd } from '../rdf/vocab.js'
import type { PageLanguage } from './page-context.js'

const locales = { nl: 'nl-BE', fr: 'fr-BE', de: 'de-DE', en: 'en-GB' } satisfies Record<PageLanguage, string>
const numberFormats = createFormats(locale => new Intl.NumberFormat(locale, { maximumFractionDigits: 20 }))
const decimalMarks = { nl: ',', fr: ',', de: ',', en: '.' } satisfies Record<PageLanguage, string>
const dayFormats = createFormats(locale => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }))
const monthFormats = createFormats(
  locale => new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
)

/** A number as the language writes it: "1234.50" → "1.234,5"; a text that is no number stays as it is. */
export function formatNumber(language: PageLanguage, text: string | number): string {
  // Most measures look like this, and Intl takes a hundred times as long.
  if (/^(0|[1-9]\d{0,2})(\.\d*[1-9])?$/.test(String(text))) return String(text).replace('.', decimalMarks[language])
  const isNumber = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(String(text))
  return isNumber ? numberFormats[language].format(String(text) as Intl.StringNumericLiteral) : String(text)
}

/** A date of whatever precision, never made more precise than it is: "2017" stays "2017". */
export function formatDate(language: PageLanguage, { value }: Pick<Literal, 'value'>): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(value) ?? []
  if (year === undefined || month === undefined) return year ?? value
  const date = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return value
  return remember(`${language} ${year}-${month}-${day}`, () =>
    (day === undefined ? monthFormats : dayFormats)[language].format(date),
  )
}

/** Words of days: a survey makes one page say the same day a hundred times. */
const days = new Map<string, string>()
const mostDays = 5000

function remember(key: string, format: () => string): string {
  const words = days.get(key) ?? format()
  if (days.size >= mostDays) days.clear()
  days.set(key, words)
  return words
}

/** Whether the datatype is one of numbers. */
export function isNumeric({ datatype }: Literal): boolean {
  return [xsd.decimal, xsd.integer, xsd.double, xsd.nonNegativeInteger].some(type => type.equals(datatype))
}

/** Whether the datatype is one of dates. */
export function isDate({ datatype }: Literal): boolean {
  return [xsd.date, xsd.dateTime, xsd.gYear, xsd.gYearMonth].some(type => type.equals(datatype))
}

function createFormats<Format>(create: (locale: string) => Format): Readonly<Record<PageLanguage, Format>> {
  const { nl, fr, de, en } = locales
  return { nl: create(nl), fr: create(fr), de: create(de), en: create(en) }
}
