import type { Id } from '../../../store/id-view.js'
import { termKind } from '../../../store/term-table.js'
import { calculate } from '../../values/arithmetic.js'
import type { QueryTerms } from '../../values/query-terms.js'
import { integerValue, type Numeric } from '../../values/value.js'

/** An exact sum of short integers and decimals by the store's numbers, without making values. */
export interface ShortSum {
  /** False when the term is left out: it is no such number, or the sum would not stay exact. */
  put(id: Id): boolean
  /** What was put since the last time. */
  take(): Numeric | undefined
}

/** Millionths up to here have at most 15 digits, so that no two of them have the same double. */
const mostMillionths = 1e15

export function createShortSum(terms: QueryTerms): ShortSum {
  let integers = 0
  let millionths: number | undefined
  function putDecimal(number: number): boolean {
    const scaled = Math.round(number * 1e6)
    const sum = (millionths ?? 0) + scaled
    if (Math.abs(scaled) > mostMillionths || scaled / 1e6 !== number || !Number.isSafeInteger(sum)) return false
    millionths = sum
    return true
  }
  function putInteger(number: number): boolean {
    if (!Number.isSafeInteger(integers + number)) return false
    integers += number
    return true
  }
  return {
    put(id) {
      const kind = terms.kind(id)
      if ((kind !== termKind.integer && kind !== termKind.decimal) || !terms.isExact(id)) return false
      return kind === termKind.integer ? putInteger(terms.number(id)) : putDecimal(terms.number(id))
    },
    take() {
      const [whole, part] = [integerValue(integers), millionths]
      integers = 0
      millionths = undefined
      if (part === undefined) return whole
      return calculate('+', whole, { type: 'decimal', value: { digits: BigInt(part), scale: 6 } })
    },
  }
}
