import { compareDecimals, type Decimal } from '../../rdf/decimal.js'
import { toNumber } from './decimals.js'
import type { ExactDecimal, Integer, Numeric } from './value.js'

/** The nearest double. */
export function numberOf(value: Numeric): number {
  if (value.type === 'decimal') return toNumber(value.value)
  return Number(value.value)
}

export function decimalOf(value: Integer | ExactDecimal): Decimal {
  return value.type === 'decimal' ? value.value : { digits: BigInt(value.value), scale: 0 }
}

/** Below 0, 0 or above 0; NaN when one of the two is no number. The narrower type is promoted first. */
export function compareNumbers(one: Numeric, other: Numeric): number {
  if (one.type === 'integer' && other.type === 'integer')
    return one.value === other.value ? 0 : one.value < other.value ? -1 : 1
  if (isExact(one) && isExact(other)) return compareDecimals(decimalOf(one), decimalOf(other))
  const float = one.type !== 'double' && other.type !== 'double'
  return difference(float ? floatOf(one) : numberOf(one), float ? floatOf(other) : numberOf(other))
}

export function isExact(value: Numeric): value is Integer | ExactDecimal {
  return value.type === 'integer' || value.type === 'decimal'
}

/** The nearest number that fits in 32 bits. */
export function floatOf(value: Numeric): number {
  return Math.fround(numberOf(value))
}

function difference(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : one > other ? 1 : NaN
}
