import { expect, test } from 'vitest'
import { add, divide, toNumber, wholePart } from '../../../src/engine/values/decimals.js'
import { decimalText, toDecimal } from '../../../src/rdf/decimal.js'

test.each([
  ['1', '3', '0.3333333333333333'],
  ['2', '-3', '-0.6666666666666666'],
  ['1', '8', '0.125'],
  ['-7.5', '2.5', '-3'],
  ['0', '7', '0'],
  ['1e30', '3', '333333333333333333333333333333.33333333333333333333'],
  ['1', '1e30', '0'],
  ['1e-25', '1e-25', '1'],
])('%s divided by %s is %s', (one, other, quotient) => {
  expect(decimalText(divide(toDecimal(one), toDecimal(other)))).toBe(quotient)
})

test.each([
  ['2.5', 2, 3, 3, 2],
  ['-2.5', -3, -2, -2, -2],
  ['-2.51', -3, -2, -3, -2],
  ['2', 2, 2, 2, 2],
])('%s goes down to %d, up to %d, round to %d, cut off to %d', (text, ...expected) => {
  const roundings = ['floor', 'ceil', 'round', 'truncate'] as const
  expect(roundings.map(rounding => Number(wholePart(toDecimal(text), rounding)))).toEqual(expected)
})

test('a sum is exact, a number the nearest', () => {
  const sum = add(toDecimal('0.1'), toDecimal('0.25'))
  expect(decimalText(sum)).toBe('0.35')
  expect(toNumber(sum)).toBe(0.35)
})
