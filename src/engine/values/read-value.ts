import { readDecimal } from '../../rdf/decimal.js'
import { xsd } from '../../rdf/vocab.js'
import { termKind } from '../../store/term-table.js'
import { readTermValue } from '../../store/term-value.js'
import { integerTypes, stringTypes, xsdIri } from './datatypes.js'
import { readDuration, type DurationType } from './duration.js'
import { readMoment, type MomentType } from './moment.js'
import { integerValue, textValue, type Value } from './value.js'

/** The value of a term in N-Triples, as `rdf/term-text` writes it. */
export function readValue(text: string): Value {
  if (text.startsWith('"')) return readLiteral(text)
  if (text.startsWith('<<(')) return { type: 'triple', text }
  return text.startsWith('<') ? { type: 'iri', iri: text.slice(1, -1) } : { type: 'blank', label: text.slice(2) }
}

/** The value of a literal by its lexical form and datatype; `other` when the form is not valid for the type. */
export function readTyped(lexical: string, datatype: string): Value {
  const value = readers.get(datatype)?.(lexical)
  if (value !== undefined) return value
  if (integerTypes.has(datatype) && isWithinBounds(lexical, datatype))
    return { type: 'integer', value: readInteger(lexical), lexical, datatype }
  if (stringTypes.has(datatype)) return { type: 'string', text: lexical, datatype }
  return { type: 'other', lexical, datatype }
}

/** Whether literals of a datatype have values that are known here, so that one may be invalid. */
export function isKnownType(datatype: string): boolean {
  return readers.has(datatype) || integerTypes.has(datatype)
}

/** "INF" and "1e3" → a number; undefined when it is not in the form of `xsd:double`. */
export function readDouble(lexical: string): number | undefined {
  if (/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(lexical)) return Number(lexical)
  return specialNumbers[lexical]
}

const specialNumbers: Readonly<Record<string, number>> = { NaN, INF: Infinity, '+INF': Infinity, '-INF': -Infinity }

function readLiteral(text: string): Value {
  const end = text.lastIndexOf('"')
  const lexical = unescapeText(text.slice(1, end))
  const tail = text.slice(end + 1)
  if (tail === '') return textValue(lexical)
  if (tail.startsWith('^^')) return readTyped(lexical, tail.slice(3, -1))
  const [language = '', direction] = tail.slice(1).split('--')
  if (direction !== 'ltr' && direction !== 'rtl') return { type: 'languageString', text: lexical, language }
  return { type: 'languageString', text: lexical, language, direction }
}

type Reader = (lexical: string) => Value | undefined

const readers = new Map<string, Reader>([
  [xsd.string.value, textValue],
  [xsd.integer.value, lexical => wrap('integer', isInteger(lexical) ? readInteger(lexical) : undefined, lexical)],
  [xsd.decimal.value, lexical => wrap('decimal', readDecimal(lexical), lexical)],
  [xsd.double.value, lexical => wrap('double', readDouble(lexical), lexical)],
  [xsdIri('float'), lexical => wrap('float', readFloat(lexical), lexical)],
  [xsd.boolean.value, lexical => wrap('boolean', truths[lexical], lexical)],
  ...(['dateTime', 'date', 'time'] as MomentType[]).map((type): [string, Reader] => [
    xsdIri(type),
    lexical => wrap(type, readMoment(lexical, type), lexical),
  ]),
  ...(['duration', 'yearMonthDuration', 'dayTimeDuration'] as DurationType[]).map((type): [string, Reader] => [
    xsdIri(type),
    lexical => wrap(type, readDuration(lexical, type), lexical),
  ]),
])

const truths: Readonly<Record<string, boolean>> = { true: true, '1': true, false: false, '0': false }

/** Types derived from xsd:integer have bounds, which the store knows. */
function isWithinBounds(lexical: string, datatype: string): boolean {
  return readTermValue(`"${lexical}"^^<${datatype}>`).kind === termKind.integer
}

function wrap(type: Value['type'], value: unknown, lexical: string): Value | undefined {
  return value === undefined ? undefined : ({ type, value, lexical } as unknown as Value)
}

function isInteger(lexical: string): boolean {
  return /^[+-]?\d+$/.test(lexical)
}

function readInteger(lexical: string): number | bigint {
  return lexical.length < 16 ? Number(lexical) + 0 : integerValue(BigInt(lexical.replace('+', ''))).value
}

function readFloat(lexical: string): number | undefined {
  const value = readDouble(lexical)
  return value === undefined ? undefined : Math.fround(value)
}

const shortEscapes: Readonly<Record<string, string>> = { t: '\t', b: '\b', n: '\n', r: '\r', f: '\f' }

/** Text between the quotes of N-Triples → what it stands for. */
export function unescapeText(text: string): string {
  if (!text.includes('\\')) return text
  return text.replace(/\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))/g, (_, short, long, sign) =>
    sign === undefined ? String.fromCodePoint(parseInt(short ?? long, 16)) : (shortEscapes[sign] ?? sign),
  )
}
