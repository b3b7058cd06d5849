import { compareDecimals } from '../../rdf/decimal.js'
import { compareMoments } from './moment.js'
import { compareNumbers } from './numbers.js'
import {
  isDuration,
  isLiteral,
  isMoment,
  isNumeric,
  type LanguageText,
  type LiteralValue,
  type Value,
} from './value.js'

/**
 * What `=` says of two terms. Undefined, an error, where the values of two literals cannot be told: other types, types
 * that do not compare, texts that are not valid. A string is never equal to one with a language.
 */
export function areEqual(one: Value, other: Value): boolean | undefined {
  if (isLiteral(one) && isLiteral(other)) return areEqualLiterals(one, other)
  if (one.type === 'iri' && other.type === 'iri') return one.iri === other.iri
  if (one.type === 'blank' && other.type === 'blank') return one.label === other.label
  return one.type === 'triple' && other.type === 'triple' && one.text === other.text
}

function areEqualLiterals(one: LiteralValue, other: LiteralValue): boolean | undefined {
  if (one.type === 'languageString' || other.type === 'languageString')
    return one.type === other.type && areEqualTexts(one as LanguageText, other as LanguageText)
  if (isNumeric(one)) return isNumeric(other) ? compareNumbers(one, other) === 0 : undefined
  if (one.type === 'string') return other.type === 'string' ? one.text === other.text : undefined
  if (one.type === 'boolean') return other.type === 'boolean' ? one.value === other.value : undefined
  if (isMoment(one)) return isMoment(other) && one.type === other.type ? isSameMoment(one, other) : undefined
  if (isDuration(one)) return isDuration(other) ? isSameDuration(one, other) : undefined
  return other.type === 'other' && one.datatype === other.datatype && one.lexical === other.lexical ? true : undefined
}

function areEqualTexts(one: LanguageText, other: LanguageText): boolean {
  return one.text === other.text && isSameLanguage(one.language, other.language) && one.direction === other.direction
}

/** Languages are the same whatever the case of their letters. */
export function isSameLanguage(one: string, other: string): boolean {
  return one === other || one.toLowerCase() === other.toLowerCase()
}

type Moments = Extract<Value, { value: { minutes: number } }>
type Durations = Extract<Value, { value: { months: number } }>

function isSameMoment(one: Moments, other: Moments): boolean {
  return compareMoments(one.value, other.value) === 0
}

function isSameDuration({ value: one }: Durations, { value: other }: Durations): boolean {
  return one.months === other.months && compareDecimals(one.seconds, other.seconds) === 0
}
