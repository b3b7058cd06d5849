import type { Id } from '../../../store/id-view.js'
import { calculate } from '../../values/arithmetic.js'
import type { QueryTerms } from '../../values/query-terms.js'
import { integerValue, isNumeric, type Numeric, type Value } from '../../values/value.js'
import type { Collector } from './collector.js'
import { createShortSum } from './short-sum.js'

/** Exact while only integers and decimals are put; 0 when nothing is. */
export function createSum(terms: QueryTerms): Required<Collector> {
  const short = createShortSum(terms)
  let total: Numeric | undefined = integerValue(0)
  let isSettled = true
  /** A double is added to all that came before it, so that first has to be brought together. */
  function settle(): void {
    const part = isSettled ? undefined : short.take()
    if (total !== undefined && part !== undefined) total = calculate('+', total, part)
    isSettled = true
  }
  function put(value: Value): boolean {
    if (!isNumeric(value)) return false
    settle()
    if (total !== undefined) total = calculate('+', total, value)
    return total !== undefined
  }
  function putId(id: Id): boolean {
    if (!short.put(id)) return put(terms.value(id))
    isSettled = false
    return true
  }
  function result(): Value | undefined {
    settle()
    return total
  }
  return { put, putId, result }
}

/** The sum divided by the number of values; 0 when there are none. */
export function createAverage(terms: QueryTerms): Required<Collector> {
  const sum = createSum(terms)
  let count = 0
  return {
    put: value => ++count > 0 && sum.put(value),
    putId: id => ++count > 0 && sum.putId(id),
    result() {
      const total = sum.result()
      if (count === 0 || total === undefined || !isNumeric(total)) return total
      return calculate('/', total, integerValue(count))
    },
  }
}
