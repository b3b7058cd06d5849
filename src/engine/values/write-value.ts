import { decimalText, type Decimal } from '../../rdf/decimal.js'
import { iriText, literalText } from '../../rdf/term-text.js'
import { literal, namedNode } from '../../rdf/terms.js'
import { prefixes, rdf, xsd } from '../../rdf/vocab.js'
import { xsdIri } from './datatypes.js'
import type { Duration, DurationType } from './duration.js'
import { fieldsOf, type Moment, type MomentType } from './moment.js'
import { isDuration, isMoment, isNumeric, type LiteralValue, type Value } from './value.js'
import { numberText } from './write-number.js'

/** The N-Triples text of a value, as `rdf/term-text` writes terms; a computed literal in its canonical form. */
export function valueText(value: Value): string {
  switch (value.type) {
    case 'iri':
      return iriText(value.iri)
    case 'blank':
      return `_:${value.label}`
    case 'triple':
      return value.text
    case 'string':
    case 'other':
      return literalText(literal(lexicalForm(value), namedNode(datatypeOf(value))), iriText)
    case 'languageString': {
      const { text, language, direction } = value
      return `${literalText(literal(text), iriText)}@${language}${direction === undefined ? '' : `--${direction}`}`
    }
    default:
      return `"${lexicalForm(value)}"^^<${datatypeOf(value)}>`
  }
}

/** What STR gives of a literal: its lexical form as it was written, or the canonical one of a computed value. */
export function lexicalForm(value: LiteralValue): string {
  if (value.type === 'string' || value.type === 'languageString') return value.text
  return value.lexical ?? canonicalForm(value)
}

/** IRI of the datatype of a literal. */
export function datatypeOf(value: LiteralValue): string {
  if (value.type === 'languageString')
    return value.direction === undefined ? rdf.langString.value : `${prefixes.rdf}dirLangString`
  return value.datatype ?? knownTypes[value.type] ?? xsd.string.value
}

const knownTypes: Readonly<Record<string, string>> = Object.fromEntries(
  'string boolean integer decimal float double dateTime date time duration yearMonthDuration dayTimeDuration'
    .split(' ')
    .map(name => [name, xsdIri(name)]),
)

/** Canonical lexical form of the value of a literal, however that was written. */
export function canonicalForm(value: LiteralValue): string {
  if (isNumeric(value)) return numberText(value)
  if (isMoment(value)) return momentText(value.value, value.type)
  if (isDuration(value)) return durationText(value.value, value.type)
  if (value.type === 'boolean') return String(value.value)
  return value.type === 'other' ? value.lexical : value.text
}

function momentText(moment: Moment, type: MomentType): string {
  const { year, month, day, hour, minute } = fieldsOf(moment)
  const date = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`
  const time = `${twoDigits(hour)}:${twoDigits(minute)}:${secondText(moment.second)}`
  return `${type === 'time' ? '' : date}${type === 'dateTime' ? 'T' : ''}${type === 'date' ? '' : time}${zoneText(moment)}`
}

/** "Z", "+02:00", or nothing when the zone is not stated. */
function zoneText({ offset }: Moment): string {
  if (offset === undefined) return ''
  if (offset === 0) return 'Z'
  const size = Math.abs(offset)
  return `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`
}

function durationText({ months, seconds }: Duration, type: DurationType): string {
  const sign = months < 0 || seconds.digits < 0n ? '-' : ''
  const [text = '', fraction] = decimalText(seconds).replace('-', '').split('.')
  const whole = Number(text)
  const year = part(Math.floor(Math.abs(months) / 12), 'Y') + part(Math.abs(months) % 12, 'M')
  const day = part(Math.floor(whole / 86_400), 'D')
  const second = fraction === undefined ? part(whole % 60, 'S') : `${whole % 60}.${fraction}S`
  const time = part(Math.floor(whole / 3600) % 24, 'H') + part(Math.floor(whole / 60) % 60, 'M') + second
  if (year + day + time === '') return type === 'yearMonthDuration' ? 'P0M' : 'PT0S'
  return `${sign}P${year}${day}${time === '' ? '' : `T${time}`}`
}

function part(count: number, unit: string): string {
  return count === 0 ? '' : `${count}${unit}`
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

function secondText(second: Decimal): string {
  const [whole = '', fraction] = decimalText(second).split('.')
  return whole.padStart(2, '0') + (fraction === undefined ? '' : `.${fraction}`)
}
