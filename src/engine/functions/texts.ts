import { isSameLanguage } from '../values/equality.js'
import { integerValue, textValue, type LanguageText, type Text, type Value } from '../values/value.js'

/** Signs of a text beyond which making it is an error. */
const mostSigns = 16_000_000

/** A string, with or without a language. */
export type AnyText = Text | LanguageText

export function isText(value: Value): value is AnyText {
  return value.type === 'string' || value.type === 'languageString'
}

/** Another text in the language of this one. */
export function like(pattern: AnyText, text: string): Value | undefined {
  if (text.length > mostSigns) return undefined
  if (pattern.type === 'string') return textValue(text)
  const { type, language, direction } = pattern
  return direction === undefined ? { type, text, language } : { type, text, language, direction }
}

export function textBefore(one: Value, other: Value): Value | undefined {
  return ofCompatible(one, other, (whole, part) => {
    const index = whole.text.indexOf(part)
    return index < 0 ? textValue('') : like(whole, whole.text.slice(0, index))
  })
}

export function textAfter(one: Value, other: Value): Value | undefined {
  return ofCompatible(one, other, (whole, part) => {
    const index = whole.text.indexOf(part)
    return index < 0 ? textValue('') : like(whole, whole.text.slice(index + part.length))
  })
}

/** Length in code points. */
export function textLength(value: Value): Value | undefined {
  return isText(value)
    ? integerValue(hasSurrogates(value.text) ? [...value.text].length : value.text.length)
    : undefined
}

/** The signs whose places, counting from 1, are from `start` on and before `start + length`. */
export function textPart(value: Value, start: Value, length?: Value): Value | undefined {
  if (!isText(value) || start.type !== 'integer' || (length && length.type !== 'integer')) return undefined
  const from = Number(start.value) - 1
  const until = length === undefined ? Infinity : from + Number(length.value)
  const signs = hasSurrogates(value.text) ? [...value.text] : value.text
  const part = signs.slice(Math.max(from, 0), Math.max(until, 0))
  return like(value, typeof part === 'string' ? part : part.join(''))
}

export function upperCase(value: Value): Value | undefined {
  return isText(value) ? like(value, value.text.toUpperCase()) : undefined
}

export function lowerCase(value: Value): Value | undefined {
  return isText(value) ? like(value, value.text.toLowerCase()) : undefined
}

/** All signs percent-encoded but letters, digits and `-_.~`; an error for half a surrogate pair. */
export function encodeForUri(value: Value): Value | undefined {
  if (!isText(value) || /\p{Surrogate}/u.test(value.text)) return undefined
  const encoded = encodeURIComponent(value.text)
  return like(
    textValue(''),
    encoded.replace(/[!'()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`),
  )
}

/** Texts one after the other; in their language when all have the same. */
export function joinTexts(values: readonly Value[]): Value | undefined {
  if (!values.every(isText)) return undefined
  const [first = textValue('')] = values
  const same = values.every(value => isSameTag(first, value))
  return like(same ? first : textValue(''), values.map(value => value.text).join(''))
}

/** What a function makes of two texts; if the second has a language, it has to be that of the first. */
export function ofCompatible<Result>(
  one: Value,
  other: Value,
  apply: (whole: AnyText, part: string) => Result,
): Result | undefined {
  if (!isText(one) || !isText(other) || (other.type !== 'string' && !isSameTag(one, other))) return undefined
  return apply(one, other.text)
}

function isSameTag(one: AnyText, other: AnyText): boolean {
  if (one.type === 'string' || other.type === 'string') return one.type === other.type
  return isSameLanguage(one.language, other.language) && one.direction === other.direction
}

function hasSurrogates(text: string): boolean {
  return /[\ud800-\udfff]/.test(text)
}
