import { describe, expect, test } from 'vitest'
import { decimalText, divide, multiply, toDecimal } from '../../src/rdf/decimal.js'

test.each([
  ['92.50', '92.5'],
  ['-0.0', '0'],
  ['007', '7'],
  ['1e3', '1000'],
  ['9.25e-2', '0.0925'],
  ['-1.5', '-1.5'],
  ['12345678901234567890.123', '12345678901234567890.123'],
])('%s is written %s', (text, shortest) => {
  expect(decimalText(toDecimal(text))).toBe(shortest)
})

describe('arithmetic', () => {
  test('is exact', () => {
    expect(decimalText(multiply(toDecimal('0.925'), toDecimal('100')))).toBe('92.5')
    expect(decimalText(divide(multiply(toDecimal('35'), toDecimal('0.0254')), toDecimal('0.01')))).toBe('88.9')
  })

  test('rounds a division that does not come out even', () => {
    expect(decimalText(divide(toDecimal('1'), toDecimal('3')))).toBe('0.333333')
    expect(decimalText(divide(toDecimal('-2'), toDecimal('3')))).toBe('-0.666667')
  })
})
