/** A number as `digits` × 10^-`scale`, so that 0.1 + 0.2 is 0.3 and 90.0 is 90. */
export interface Decimal {
  digits: bigint
  scale: number
}

/** "92.50" → 9250 × 10^-2; undefined for a text that is no decimal number. */
export function toDecimal(text: string): Decimal | undefined {
  const [, sign = '', whole = '', fraction = ''] = /^([+-]?)(\d*)(?:\.(\d*))?$/.exec(text) ?? []
  if (whole === '' && fraction === '') return undefined
  return { digits: BigInt(`${sign === '-' ? '-' : ''}${whole}${fraction}`), scale: fraction.length }
}

/** Below 0, 0 or above 0, as one is smaller than, equal to or larger than the other. */
export function compareDecimals(one: Decimal, other: Decimal): number {
  const scale = Math.max(one.scale, other.scale)
  const difference = atScale(one, scale) - atScale(other, scale)
  return difference === 0n ? 0 : difference < 0n ? -1 : 1
}

function atScale({ digits, scale }: Decimal, wanted: number): bigint {
  return digits * 10n ** BigInt(wanted - scale)
}
