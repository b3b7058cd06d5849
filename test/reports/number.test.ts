import { expect, test } from 'vitest'
import { createNumber, readNumber } from '../../src/reports/number.js'

test('a number can be read aloud, and is another each time', () => {
  const numbers = Array.from({ length: 200 }, createNumber)
  for (const number of numbers) expect(number).toMatch(/^DR-[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}$/)
  expect(new Set(numbers).size).toBe(200)
})

test.each([
  ['DR-7K3M-92QD', 'DR-7K3M-92QD'],
  [' dr 7k3m 92qd. ', 'DR-7K3M-92QD'],
  ['7k3m92qd', 'DR-7K3M-92QD'],
  ['DR-7K3M-92Q', undefined],
  ['DR-0K3M-92QD', undefined],
  ['', undefined],
  ['../../etc', undefined],
])('%j is the number %j', (text, number) => {
  expect(readNumber(text)).toBe(number)
})
