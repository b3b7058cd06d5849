import { negate, wholePart } from '../values/decimals.js'
import {
  doubleValue,
  floatValue,
  integerValue,
  isNumeric,
  type Integer,
  type Numeric,
  type Value,
} from '../values/value.js'
import { calculate, type ArithmeticSign } from '../values/arithmetic.js'
import { calculateMoments } from '../values/moment-arithmetic.js'

/** `+`, `-`, `*` and `/` of numbers; `+` and `-` of moments, too. */
export function arithmetic(sign: ArithmeticSign): (one: Value, other: Value) => Value | undefined {
  return (one, other) => {
    if (isNumeric(one) && isNumeric(other)) return calculate(sign, one, other)
    return sign === '+' || sign === '-' ? calculateMoments(sign, one, other) : undefined
  }
}

export function minus(value: Value): Value | undefined {
  if (!isNumeric(value)) return undefined
  switch (value.type) {
    case 'integer':
      return integerValue(typeof value.value === 'bigint' ? -value.value : 0 - value.value)
    case 'decimal':
      return { type: 'decimal', value: negate(value.value) }
    case 'double':
      return doubleValue(-value.value)
    case 'float':
      return floatValue(-value.value)
  }
}

/** The number in the plain form of its type. */
export function plus(value: Value): Value | undefined {
  return isNumeric(value) ? ({ type: value.type, value: value.value } as Numeric) : undefined
}

export function absolute(value: Value): Value | undefined {
  if (!isNumeric(value)) return undefined
  return isNegative(value) ? minus(value) : plus(value)
}

/** A whole number of the same type; `round` takes half up. */
export function whole(rounding: 'floor' | 'ceil' | 'round'): (value: Value) => Value | undefined {
  return value => {
    if (!isNumeric(value) || value.type === 'integer') return plus(value)
    if (value.type === 'decimal')
      return { type: 'decimal', value: { digits: wholePart(value.value, rounding), scale: 0 } }
    return { type: value.type, value: Math[rounding](value.value) }
  }
}

/** A number cut off behind the point; undefined when it is infinite or none. */
export function toInteger(value: Numeric): Integer | undefined {
  if (value.type === 'integer') return integerValue(value.value)
  if (value.type === 'decimal') return integerValue(wholePart(value.value, 'truncate'))
  return Number.isFinite(value.value) ? integerValue(Math.trunc(value.value)) : undefined
}

function isNegative(value: Numeric): boolean {
  return value.type === 'decimal' ? value.value.digits < 0n : value.value < 0
}
