import { compareDecimals as compareExactly, toDecimal } from '../../rdf/decimal.js'

/** A decimal number of any length. */
export interface Decimal {
  text: string
  /** The number itself when the text is short enough for a double to tell it from its neighbours, else NaN. */
  number: number
}

/** Longest text whose digits a double keeps apart. */
const safeLength = 15

/** The decimal that a well-formed text stands for. */
export function readDecimal(text: string): Decimal {
  return { text, number: text.length <= safeLength ? Number(text) : NaN }
}

/** Below, at or above zero as one is less than, equal to or greater than the other; exact. */
export function compareDecimals(one: Decimal, other: Decimal): number {
  const difference = one.number - other.number
  return Number.isNaN(difference) ? compareExactly(toDecimal(one.text), toDecimal(other.text)) : difference
}
