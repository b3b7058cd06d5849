/** An exact decimal: digits × 10^−scale. Binary floating point would make 0.925 × 100 into 92.50000000000001. */
export interface Decimal {
  digits: bigint
  scale: number
}

/** Digits behind the point that a division keeps when it does not come out even. */
const divisionScale = 6

/** "-12.50" or "1e-3" → a decimal; the text is a number in the notation of JavaScript. */
export function toDecimal(text: string): Decimal {
  const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e')
  const [whole = '', fraction = ''] = mantissa.replace('+', '').split('.')
  const scale = fraction.length - Number(exponent)
  const digits = BigInt(whole + fraction || '0')
  return scale < 0 ? { digits: digits * 10n ** BigInt(-scale), scale: 0 } : { digits, scale }
}

/** "92.50" → 9250 × 10^−2; undefined for a text that is not in the form of `xsd:decimal`. */
export function readDecimal(text: string): Decimal | undefined {
  return /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(text) ? toDecimal(text) : undefined
}

/** Below 0, 0 or above 0, as one is less than, equal to or greater than the other; exact. */
export function compareDecimals(one: Decimal, other: Decimal): number {
  const scale = Math.max(one.scale, other.scale)
  const difference = atScale(one, scale) - atScale(other, scale)
  return difference === 0n ? 0 : difference < 0n ? -1 : 1
}

function atScale({ digits, scale }: Decimal, wanted: number): bigint {
  return digits * 10n ** BigInt(wanted - scale)
}

/** The exact product. */
export function multiply(one: Decimal, other: Decimal): Decimal {
  return { digits: one.digits * other.digits, scale: one.scale + other.scale }
}

/** Exact when it comes out even within six more digits, else rounded; the divisor is above 0. */
export function divide(one: Decimal, other: Decimal): Decimal {
  const scale = Math.max(one.scale - other.scale, 0) + divisionScale
  const shifted = one.digits * 10n ** BigInt(scale - one.scale + other.scale)
  const half = other.digits / 2n
  return { digits: (shifted + (shifted < 0n ? -half : half)) / other.digits, scale }
}

/** Shortest lexical form: no zeros that say nothing, no plus, no exponent. */
export function decimalText({ digits, scale }: Decimal): string {
  const sign = digits < 0n ? '-' : ''
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0')
  const whole = text.slice(0, text.length - scale)
  const fraction = text.slice(text.length - scale).replace(/0+$/, '')
  return digits === 0n ? '0' : sign + whole + (fraction ? `.${fraction}` : '')
}
