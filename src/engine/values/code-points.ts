/** Below 0, 0 or above 0 as one text comes before, is, or comes after the other, sign by sign in Unicode's order. */
export function compareCodePoints(one: string, other: string): number {
  if (one === other) return 0
  if (!surrogate.test(one) && !surrogate.test(other)) return one < other ? -1 : 1
  const length = Math.min(one.length, other.length)
  let index = 0
  while (index < length && one.charCodeAt(index) === other.charCodeAt(index)) index++
  if (index === length) return one.length - other.length
  return lifted(one.charCodeAt(index)) - lifted(other.charCodeAt(index))
}

const surrogate = /[\ud800-\udfff]/

/** Code unit of UTF-16, with those that stand for signs beyond 0xFFFF moved behind all others. */
function lifted(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit
}

/**
 * The text with its code units moved about, so that `<` puts such texts in the order of code points. Copied, as V8 takes
 * five times as long to compare texts that are parts of others (measured on Node 20).
 */
export function toComparable(text: string): string {
  return /[\u0100-\uffff]/.test(text) ? moveUnits(text) : Buffer.from(text, 'latin1').toString('latin1')
}

/** The same for a text that is no part of another. */
export function moveUnits(text: string): string {
  if (!/[\ud800-\uffff]/.test(text)) return text
  return text.replace(/[\ud800-\uffff]/g, unit => {
    const code = unit.charCodeAt(0)
    return String.fromCharCode(code < 0xe000 ? code + 0x2000 : code - 0x800)
  })
}
