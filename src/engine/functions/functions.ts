import type { Value } from '../values/value.js'
import { hash } from './hashes.js'
import { field, seconds, timezone, zoneText } from './moments.js'
import { absolute, arithmetic, minus, plus, whole } from './numbers.js'
import { datatype, language, text, withDatatype, withLanguage } from './terms.js'
import { encodeForUri, joinTexts, lowerCase, textAfter, textBefore, textLength, textPart, upperCase } from './texts.js'

/** A function of values that are all there; undefined is an error. */
export interface PlainFunction {
  least: number
  most: number
  apply(...values: Value[]): Value | undefined
}

const unary = (apply: (value: Value) => Value | undefined): PlainFunction => ({ least: 1, most: 1, apply })
const binary = (apply: (one: Value, other: Value) => Value | undefined): PlainFunction => ({ least: 2, most: 2, apply })

/** The functions of SPARQL 1.1 that depend on nothing but their arguments, and give what is no boolean, by name. */
export const functions: Readonly<Record<string, PlainFunction>> = {
  '+': binary(arithmetic('+')),
  '-': binary(arithmetic('-')),
  '*': binary(arithmetic('*')),
  '/': binary(arithmetic('/')),
  uplus: unary(plus),
  uminus: unary(minus),
  abs: unary(absolute),
  round: unary(whole('round')),
  ceil: unary(whole('ceil')),
  floor: unary(whole('floor')),
  str: unary(text),
  lang: unary(language),
  datatype: unary(datatype),
  strdt: binary(withDatatype),
  strlang: binary(withLanguage),
  strlen: unary(textLength),
  substr: { least: 2, most: 3, apply: textPart as PlainFunction['apply'] },
  ucase: unary(upperCase),
  lcase: unary(lowerCase),
  strbefore: binary(textBefore),
  strafter: binary(textAfter),
  encode_for_uri: unary(encodeForUri),
  concat: { least: 0, most: Infinity, apply: (...values) => joinTexts(values) },
  year: unary(field('year')),
  month: unary(field('month')),
  day: unary(field('day')),
  hours: unary(field('hour')),
  minutes: unary(field('minute')),
  seconds: unary(seconds),
  timezone: unary(timezone),
  tz: unary(zoneText),
  md5: unary(hash('md5')),
  sha1: unary(hash('sha1')),
  sha256: unary(hash('sha256')),
  sha384: unary(hash('sha384')),
  sha512: unary(hash('sha512')),
}
