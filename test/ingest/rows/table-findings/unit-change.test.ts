import { describe, expect, test } from 'vitest'
import { findUnitChange } from '../../../../src/ingest/rows/table-findings/unit-change.js'

const column = (...numbers: number[]) => numbers.map((number, index) => ({ row: index + 2, number }))
const around = (size: number, count: number) =>
  Array.from({ length: count }, (_, index) => size * (1 + (index % 5) / 20))

describe('a column of numbers', () => {
  test.each([
    ['from cm to m', [...around(85, 12), ...around(0.85, 20)], 14],
    ['from cm to mm', [...around(85, 30), ...around(850, 9)], 32],
  ])('jumps %s', (_, numbers, row) => {
    expect(findUnitChange(column(...numbers))).toMatchObject({ row })
  })

  test.each([
    ['doubles', [...around(85, 20), ...around(170, 20)]],
    ['is mixed', around(85, 40).map((number, index) => (index % 2 ? number : number * 100))],
    ['has a few great values at its end', [...around(85, 30), 850, 900, 870]],
    ['grows slowly', Array.from({ length: 60 }, (_, index) => 1.1 ** index)],
    ['is short', [1, 1, 1, 100, 100, 100]],
  ])('that %s does not', (_, numbers) => {
    expect(findUnitChange(column(...numbers))).toBeUndefined()
  })
})
