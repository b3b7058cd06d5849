import { describe, expect, test } from 'vitest'
import { groupPoints, sayNumbers } from '../../../src/views/map/group-points.js'

test('points that would hide each other share the place of the first', () => {
  const points = [
    { x: 100, y: 100, number: 1 },
    { x: 300, y: 100, number: 2 },
    { x: 110, y: 110, number: 3 },
  ]
  expect(groupPoints(points)).toEqual([
    { x: 100, y: 100, numbers: [1, 3] },
    { x: 300, y: 100, numbers: [2] },
  ])
})

describe('numbers', () => {
  test.each([
    [[7], '7'],
    [[2, 3, 4], '2–4'],
    [[1, 5], '1, 5'],
    [[1, 3, 9, 12], '1 +3'],
  ])('%j are written as %j', (numbers, text) => {
    expect(sayNumbers(numbers)).toBe(text)
  })
})
