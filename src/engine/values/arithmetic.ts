import { multiply, type Decimal } from '../../rdf/decimal.js'
import { add, divide, negate } from './decimals.js'
import { decimalOf, floatOf, isExact, numberOf } from './numbers.js'
import { doubleValue, floatValue, integerValue, type Integer, type Numeric } from './value.js'

export type ArithmeticSign = '+' | '-' | '*' | '/'

export function isArithmeticSign(operator: string): operator is ArithmeticSign {
  return operator in decimalOperations
}

/** Digits from which on a decimal is an overflow, and thus an error: products of products grow without end. */
const mostDigits = 2000

/** Two numbers added, and so on; the narrower type is promoted first. Undefined on division by zero and overflow. */
export function calculate(sign: ArithmeticSign, one: Numeric, other: Numeric): Numeric | undefined {
  if (one.type === 'integer' && other.type === 'integer' && sign !== '/') return ofIntegers(sign, one, other)
  if (isExact(one) && isExact(other)) return ofDecimals(sign, decimalOf(one), decimalOf(other))
  if (one.type === 'double' || other.type === 'double')
    return doubleValue(calculateDoubles(sign, numberOf(one), numberOf(other)))
  return floatValue(calculateDoubles(sign, floatOf(one), floatOf(other)))
}

function ofIntegers(sign: '+' | '-' | '*', one: Integer, other: Integer): Integer | undefined {
  if (typeof one.value === 'number' && typeof other.value === 'number') {
    const result = calculateDoubles(sign, one.value, other.value)
    if (Number.isSafeInteger(result)) return { type: 'integer', value: result + 0 }
  }
  const [left, right] = [BigInt(one.value), BigInt(other.value)]
  const result = sign === '*' ? left * right : sign === '+' ? left + right : left - right
  return isTooLong(result) ? undefined : integerValue(result)
}

function ofDecimals(sign: ArithmeticSign, one: Decimal, other: Decimal): Numeric | undefined {
  if (sign === '/' && other.digits === 0n) return undefined
  const value = decimalOperations[sign](one, other)
  return isTooLong(value.digits) ? undefined : { type: 'decimal', value }
}

const decimalOperations: Readonly<Record<ArithmeticSign, (one: Decimal, other: Decimal) => Decimal>> = {
  '+': add,
  '-': (one, other) => add(one, negate(other)),
  '*': multiply,
  '/': divide,
}

/** The same of doubles. */
export function calculateDoubles(sign: ArithmeticSign, one: number, other: number): number {
  switch (sign) {
    case '+':
      return one + other
    case '-':
      return one - other
    case '*':
      return one * other
    case '/':
      return one / other
  }
}

const longest = 10n ** BigInt(mostDigits)

function isTooLong(digits: bigint): boolean {
  return digits >= longest || digits <= -longest
}
