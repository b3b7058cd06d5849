import type { Literal } from '@rdfjs/types'
import { xsd } from '../../../src/rdf/vocab.js'

const inFull = new Set<string>([xsd.integer.value, xsd.decimal.value])
const float = 'http://www.w3.org/2001/XMLSchema#float'
const inPowers = new Set<string>([float, xsd.double.value])

/** Whether a literal is a number that is written in figures. */
export function isDecimal({ value, datatype }: Literal): boolean {
  if (inFull.has(datatype.value)) return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(value)
  return inPowers.has(datatype.value) && /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(value)
}

/** "01.50" → "1.5"; a double by its shortest form. */
export function toCanonicalDecimal({ value, datatype }: Literal): string {
  if (inPowers.has(datatype.value)) {
    const number = datatype.value === float ? Math.fround(Number(value)) : Number(value)
    return Object.is(number, -0) ? '-0' : String(number)
  }
  const [, sign = '', whole = '', part = ''] = /^([+-]?)(\d*)\.?(\d*)$/.exec(value) ?? []
  const text = `${whole.replace(/^0+/, '') || '0'}${part.replace(/0+$/, '').replace(/^(?=.)/, '.')}`
  return sign === '-' && text !== '0' ? `-${text}` : text
}
