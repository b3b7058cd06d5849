import { termText } from '../rdf/term-text.js'
import { namedNode } from '../rdf/terms.js'
import { prefixes, xsd } from '../rdf/vocab.js'
import { termKind, type TermKind } from './term-table.js'

/** What comparisons need to know of a term; see TermTable. */
export interface TermValue {
  kind: TermKind
  number: number
  isExact: boolean
}

/** The value of the term with this N-Triples text. */
export function readTermValue(text: string): TermValue {
  if (text === '' || text.startsWith('<<')) return plain(termKind.none)
  if (text.startsWith('<')) return plain(termKind.iri)
  if (text.startsWith('_')) return plain(termKind.blank)
  const end = text.lastIndexOf('"')
  if (end === text.length - 1) return plain(termKind.string)
  if (text[end + 1] === '@') return plain(termKind.languageString)
  return readers.get(text.slice(end + 3))?.(text.slice(1, end)) ?? plain(termKind.other)
}

/** Undefined for a text that is not valid. */
type Reader = (lexical: string) => TermValue | undefined

function plain(kind: TermKind): TermValue {
  return { kind, number: NaN, isExact: false }
}

const datatypeText = (name: string) => termText(namedNode(prefixes.xsd + name))

/** Least and greatest value of the types derived from xsd:integer, where there is one. */
const integerTypes: Readonly<Record<string, readonly [least?: bigint | undefined, greatest?: bigint | undefined]>> = {
  integer: [],
  nonPositiveInteger: [undefined, 0n],
  negativeInteger: [undefined, -1n],
  nonNegativeInteger: [0n],
  positiveInteger: [1n],
  long: [-(2n ** 63n), 2n ** 63n - 1n],
  int: [-(2n ** 31n), 2n ** 31n - 1n],
  short: [-(2n ** 15n), 2n ** 15n - 1n],
  byte: [-128n, 127n],
  unsignedLong: [0n, 2n ** 64n - 1n],
  unsignedInt: [0n, 2n ** 32n - 1n],
  unsignedShort: [0n, 2n ** 16n - 1n],
  unsignedByte: [0n, 255n],
}

const readers = new Map<string, Reader>([
  ...Object.entries(integerTypes).map(([name, range]): [string, Reader] => [datatypeText(name), readInteger(range)]),
  [termText(xsd.decimal), readDecimalValue],
  [termText(xsd.double), readDouble],
  [datatypeText('float'), readFloat],
  [termText(xsd.boolean), readBoolean],
  [termText(xsd.dateTime), readDateTime],
  [termText(xsd.date), readDate],
])

function readInteger([least, greatest]: readonly [least?: bigint | undefined, greatest?: bigint | undefined]): Reader {
  return lexical => {
    if (!/^[+-]?\d+$/.test(lexical)) return undefined
    if (least !== undefined || greatest !== undefined) {
      const value = BigInt(lexical.replace(/^\+/, ''))
      if ((least !== undefined && value < least) || (greatest !== undefined && value > greatest)) return undefined
    }
    return { kind: termKind.integer, number: Number(lexical), isExact: hasFewDigits(lexical) }
  }
}

function readDecimalValue(lexical: string): TermValue | undefined {
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(lexical)) return undefined
  return { kind: termKind.decimal, number: Number(lexical), isExact: hasFewDigits(lexical) }
}

/** At most 15 significant digits, within the range of a double: no two such numbers have the same double. */
function hasFewDigits(lexical: string): boolean {
  return lexical.length < 300 && lexical.replace(/^[+-]?[0.]*/, '').replace('.', '').length <= 15
}

const floatForm = /^([+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?|[+-]?INF|NaN)$/i

function readDouble(lexical: string): TermValue | undefined {
  if (!floatForm.test(lexical) || /inf|nan/.test(lexical)) return undefined
  const number = Number(lexical.replace('INF', 'Infinity'))
  return { kind: termKind.double, number, isExact: !Number.isNaN(number) }
}

/** Never exact: beside a float, other numbers are rounded to floats before they are compared. */
function readFloat(lexical: string): TermValue | undefined {
  const value = readDouble(lexical)
  return value && { kind: termKind.float, number: Math.fround(value.number), isExact: false }
}

function readBoolean(lexical: string): TermValue | undefined {
  if (!/^(true|false|0|1)$/.test(lexical)) return undefined
  return { kind: termKind.boolean, number: Number(lexical === 'true' || lexical === '1'), isExact: true }
}

const dateForm = '(-?(?:[1-9]\\d{3,}|0\\d{3})-\\d\\d-\\d\\d)'
const zoneForm = '(Z|[+-](?:0\\d|1[0-3]):[0-5]\\d|[+-]14:00)?'
const dateTimes = new RegExp(`^${dateForm}T(\\d\\d):([0-5]\\d):([0-5]\\d)(\\.\\d+)?${zoneForm}$`)
const dates = new RegExp(`^${dateForm}${zoneForm}$`)

function readDateTime(lexical: string): TermValue | undefined {
  const [, date, hour = '', minute = '', second = '', fraction = '', zone] = dateTimes.exec(lexical) ?? []
  const day = date === undefined ? undefined : readDay(date)
  const isMidnight = Number(`${minute}${second}${fraction}`) === 0
  if (day === undefined || !(Number(hour) < 24 || (Number(hour) === 24 && isMidnight))) return undefined
  const time = (Number(hour) * 60 + Number(minute) - zoneMinutes(zone)) * 60_000 + Number(second) * 1000
  const number = day + time + Number(`${fraction || 0}`) * 1000
  const isFine = /^(\.\d{1,3}0*)?$/.test(fraction)
  return {
    kind: termKind.dateTime,
    number: isFine ? Math.round(number) : number,
    isExact: zone !== undefined && isFine && !Number.isNaN(number),
  }
}

function readDate(lexical: string): TermValue | undefined {
  const [, date, zone] = dates.exec(lexical) ?? []
  const day = date === undefined ? undefined : readDay(date)
  if (day === undefined) return undefined
  const number = day - zoneMinutes(zone) * 60_000
  return { kind: termKind.date, number, isExact: zone !== undefined && !Number.isNaN(number) }
}

/** Midnight in UTC, in ms since 1970; NaN beyond what a Date can tell, undefined for a day that does not exist. */
function readDay(text: string): number | undefined {
  const [, year = '', month = '', day = ''] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(text) ?? []
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0)
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1]
  if (days === undefined || Number(day) < 1 || Number(day) > days) return undefined
  return new Date(0).setUTCFullYear(Number(year), Number(month) - 1, Number(day))
}

function zoneMinutes(zone: string | undefined): number {
  if (zone === undefined || zone === 'Z') return 0
  const [hours = '0', minutes = '0'] = zone.slice(1).split(':')
  return (zone.startsWith('-') ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}
