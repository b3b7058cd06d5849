import { describe, expect, test } from 'vitest'
import { formatDate, formatNumber } from '../../src/views/formatting.js'

describe('numbers', () => {
  test.each([
    ['nl', '92.5', '92,5'],
    ['de', '92.50', '92,5'],
    ['en', '92.5', '92.5'],
    ['de', '12345', '12.345'],
    ['nl', '-3', '-3'],
    ['en', '1e3', '1,000'],
    ['nl', '0.1234567890123456789', '0,1234567890123456789'],
    ['nl', '+5', '5'],
    ['nl', 'breed', 'breed'],
    ['nl', '', ''],
    ['nl', '0x10', '0x10'],
  ] as const)('in %s, %j is %j', (language, text, shown) => {
    expect(formatNumber(language, text)).toBe(shown)
  })
})

describe('dates are no more exact than they were', () => {
  test.each([
    ['nl', '2024-05-12', '12 mei 2024'],
    ['fr', '2024-05-12', '12 mai 2024'],
    ['de', '2024-05-12T10:00:00Z', '12. Mai 2024'],
    ['en', '2024-05', 'May 2024'],
    ['nl', '2017', '2017'],
    ['nl', '2024-13-45', '2024-13-45'],
    ['nl', 'vorig jaar', 'vorig jaar'],
  ] as const)('in %s, %j is %j', (language, value, shown) => {
    expect(formatDate(language, { value })).toBe(shown)
  })
})
