import { decimalText, toDecimal, type Decimal } from '../../rdf/decimal.js'

/** Digits behind the point that tell whether a division comes out even. */
const divisionScale = 20

/** From here on a double cannot hold every whole number. */
const exactDoubles = 2 ** 53

/** The exact sum. */
export function add(one: Decimal, other: Decimal): Decimal {
  if (one.scale === other.scale) return { digits: one.digits + other.digits, scale: one.scale }
  const scale = Math.max(one.scale, other.scale)
  return { digits: digitsAt(one, scale) + digitsAt(other, scale), scale }
}

export function negate({ digits, scale }: Decimal): Decimal {
  return { digits: -digits, scale }
}

/**
 * Exact when it comes out even within twenty digits behind the point; else the nearest double, as Comunica has it, or
 * twenty digits where a double does not reach. The divisor is not 0.
 */
export function divide(one: Decimal, other: Decimal): Decimal {
  const shift = divisionScale - one.scale + other.scale
  const dividend = shift < 0 ? one.digits : one.digits * 10n ** BigInt(shift)
  const divisor = shift < 0 ? other.digits * 10n ** BigInt(-shift) : other.digits
  const quotient = { digits: roundedQuotient(dividend, divisor), scale: divisionScale }
  if (dividend % divisor === 0n) return quotient
  const nearest = toNumber(quotient)
  return Math.abs(nearest) < exactDoubles ? toDecimal(String(nearest)) : quotient
}

/** The greatest whole number that is not above; or, rounding, the nearest, half going up. */
export function wholePart(value: Decimal, rounding: 'floor' | 'ceil' | 'round' | 'truncate'): bigint {
  const unit = 10n ** BigInt(value.scale)
  if (rounding === 'truncate') return value.digits / unit
  if (rounding === 'ceil') return -floorDivide(-value.digits, unit)
  if (rounding === 'floor') return floorDivide(value.digits, unit)
  return floorDivide(value.digits * 2n + unit, unit * 2n)
}

/** The nearest double. */
export function toNumber(value: Decimal): number {
  return value.scale === 0 ? Number(value.digits) : Number(decimalText(value))
}

function digitsAt({ digits, scale }: Decimal, wanted: number): bigint {
  return scale === wanted ? digits : digits * 10n ** BigInt(wanted - scale)
}

function floorDivide(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor
  return dividend % divisor < 0n ? quotient - 1n : quotient
}

/** Half goes away from zero. */
function roundedQuotient(dividend: bigint, divisor: bigint): bigint {
  const [top, bottom] = [dividend < 0n ? -dividend : dividend, divisor < 0n ? -divisor : divisor]
  const quotient = (top + bottom / 2n) / bottom
  return dividend < 0n === divisor < 0n ? quotient : -quotient
}
