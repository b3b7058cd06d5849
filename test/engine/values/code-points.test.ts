import { expect, test } from 'vitest'
import { compareCodePoints, toComparable } from '../../../src/engine/values/code-points.js'

test.each([
  ['a', 'a', 0],
  ['', 'a', -1],
  ['Z', 'a', -1],
  ['ab', 'a', 1],
  ['\uffee', '😀', -1],
  ['x😀', 'x\uffee', 1],
  ['😀', '😀a', -1],
  ['😀', '😁', -1],
])('%j to %j is %d', (one, other, sign) => {
  expect(Math.sign(compareCodePoints(one, other))).toBe(sign)
  expect(Math.sign(compareCodePoints(other, one))).toBe(sign === 0 ? 0 : -sign)
  const [first, second] = [toComparable(one), toComparable(other)]
  expect(first === second ? 0 : first < second ? -1 : 1).toBe(sign)
})
