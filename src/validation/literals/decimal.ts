/** A decimal number of any length. */
export interface Decimal {
  text: string
  /** The number itself when the text is short enough for a double to tell it from its neighbours, else NaN. */
  number: number
}

const decimal = /^([+-]?)(\d*)(?:\.(\d*))?$/

/** Longest text whose digits a double keeps apart. */
const safeLength = 15

/** The decimal that a well-formed text stands for. */
export function readDecimal(text: string): Decimal {
  return { text, number: text.length <= safeLength ? Number(text) : NaN }
}

/** Below, at or above zero as one is less than, equal to or greater than the other; exact. */
export function compareDecimals(one: Decimal, other: Decimal): number {
  const difference = one.number - other.number
  return Number.isNaN(difference) ? compareExactly(one.text, other.text) : difference
}

function compareExactly(one: string, other: string): number {
  const places = Math.max(fractionOf(one).length, fractionOf(other).length)
  const [first, second] = [scale(one, places), scale(other, places)]
  return first < second ? -1 : first > second ? 1 : 0
}

function fractionOf(text: string): string {
  return decimal.exec(text)?.[3] ?? ''
}

/** "-1.5" with three places → -1500n. */
function scale(text: string, places: number): bigint {
  const [, sign = '', whole = ''] = decimal.exec(text) ?? []
  return BigInt(`${whole}${fractionOf(text).padEnd(places, '0')}`) * (sign === '-' ? -1n : 1n)
}
