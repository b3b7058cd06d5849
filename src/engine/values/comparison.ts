import { compareDecimals } from '../../rdf/decimal.js'
import { compareCodePoints } from './code-points.js'
import { compareMoments } from './moment.js'
import { compareNumbers } from './numbers.js'
import { isMoment, isNumeric, type Value } from './value.js'

/**
 * What `<` and its like see: below 0, 0 or above 0; NaN where a number is none, so that all are false. Undefined, an
 * error, for terms that have no order among each other.
 */
export function compareValues(one: Value, other: Value): number | undefined {
  if (isNumeric(one)) return isNumeric(other) ? compareNumbers(one, other) : undefined
  if (one.type === 'string') return other.type === 'string' ? compareCodePoints(one.text, other.text) : undefined
  if (one.type === 'boolean') return other.type === 'boolean' ? Number(one.value) - Number(other.value) : undefined
  if (isMoment(one))
    return isMoment(other) && one.type === other.type ? compareMoments(one.value, other.value) : undefined
  if (one.type === 'yearMonthDuration' && other.type === one.type) return one.value.months - other.value.months
  if (one.type === 'dayTimeDuration' && other.type === one.type)
    return compareDecimals(one.value.seconds, other.value.seconds)
  return undefined
}
