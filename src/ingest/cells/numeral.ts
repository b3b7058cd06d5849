import { decimalText, toDecimal } from '../../rdf/decimal.js'
import type { Fault } from '../finding.js'

/** Which signs stand in numbers; those not given are found out when only one reading is possible. */
export interface NumberMarks {
  decimalChar?: string
  groupChar?: string
  /** The number has no thousands, so a single mark is the decimal sign; for coordinates. */
  small?: boolean
  /** The number has no decimals. */
  whole?: boolean
}

/**
 * "1.234,5" → "1234.5"; digits with marks only, no sign. "1.200" is a fault unless the marks say which it is: 1.2 or
 * 1200.
 */
export function readNumeral(text: string, marks: NumberMarks): string | Fault {
  if (/^\d+$/.test(text)) return text.replace(/^0+(?=\d)/, '')
  const [mantissa = '', exponent] = text.toLowerCase().split('e')
  const plain = joinGroups(mantissa, "[ '’]")
  if (plain === undefined) return notOne(text)
  const number = readMarks(plain, exponent === undefined ? marks : { ...marks, small: true })
  if (number === undefined) return notOne(text)
  if (number === 'ambiguous') return ambiguous(text)
  return decimalText(toDecimal(exponent === undefined ? number : `${number}e${exponent}`))
}

function readMarks(text: string, { decimalChar, groupChar, small, whole }: NumberMarks): string | undefined {
  const decimal = decimalChar ?? (groupChar === undefined ? undefined : opposite(groupChar))
  if (decimal !== undefined) return readWith(text, decimal, groupChar ?? opposite(decimal), whole)
  const used = text.match(/[.,]/g) ?? []
  const [first = '.'] = used
  const last = used.at(-1) ?? '.'
  if (first !== last) return readWith(text, last, first, whole)
  if (used.length > 1) return readWith(text, opposite(first), first, whole)
  if (!small && /^[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return 'ambiguous'
  return readWith(text, first, opposite(first), whole)
}

function readWith(text: string, decimal: string, group: string, whole: boolean | undefined): string | undefined {
  const [integer = '', fraction, ...more] = text.split(decimal)
  const digits = joinGroups(integer, `\\${group}`)
  if (digits === undefined || !/^\d+$/.test(digits) || more.length > 0) return undefined
  if (fraction === undefined) return digits
  return /^\d+$/.test(fraction) && !whole ? `${digits}.${fraction}` : undefined
}

/** "1 234" → "1234"; undefined when the groups are not of three digits. */
function joinGroups(text: string, group: string): string | undefined {
  if (!new RegExp(group).test(text)) return text
  const [whole] = new RegExp(`^\\d{1,3}(?:${group}\\d{3})+(?!\\d)`).exec(text) ?? []
  const joined = whole === undefined ? text : whole.replace(new RegExp(group, 'g'), '') + text.slice(whole.length)
  return new RegExp(group).test(joined) ? undefined : joined
}

function opposite(mark: string): string {
  return mark === '.' ? ',' : '.'
}

function ambiguous(text: string): Fault {
  return {
    code: 'ambiguous-number',
    values: { text },
  }
}

function notOne(text: string): Fault {
  return {
    code: 'not-a-number',
    values: { text },
  }
}
