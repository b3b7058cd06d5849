import type { Constraints } from './tables.js'

/** A stretch of a measure: above `from` (or from it on, when `inclusive`), at most `to`. */
export interface Stretch {
  from?: number
  to?: number
  inclusive: boolean
}

/** "10..25" → above 10, at most 25; "5+" → 5 and more. Throws on anything else. */
export function readStretch(text: string): Stretch {
  const from = /^(\d+(?:\.\d+)?)\+$/.exec(text)
  if (from) return { from: Number(from[1]), inclusive: true }
  const parts = /^(\d+(?:\.\d+)?)?\.\.(\d+(?:\.\d+)?)?$/.exec(text)
  if (!parts || text === '..') throw new Error(`"${text}" is no stretch; write 10..25, ..10, 50.. or 5+.`)
  const [, low, high] = parts
  return {
    ...(low === undefined ? {} : { from: Number(low) }),
    ...(high === undefined ? {} : { to: Number(high) }),
    inclusive: false,
  }
}

/** The stretch in SHACL; neighbours neither overlap nor leave a gap. */
export function stretchConstraints({ from, to, inclusive }: Stretch): Constraints {
  return {
    ...(from === undefined ? {} : { [inclusive ? 'sh:minInclusive' : 'sh:minExclusive']: from }),
    ...(to === undefined ? {} : { 'sh:maxInclusive': to }),
  }
}

/** The stretch as a part of a name: "10-to-25", "up-to-10", "above-50", "from-5". */
export function stretchName({ from, to, inclusive }: Stretch): string {
  if (from === undefined) return `up-to-${to}`
  if (to !== undefined) return `${from}-to-${to}`
  return inclusive ? `from-${from}` : `above-${from}`
}
