import { describe, expect, test } from 'vitest'
import { fitProjection } from '../../../src/views/map/projection.js'
import { roundLength, sayLength } from '../../../src/views/map/scale-bar.js'

const size = { width: 480, height: 340 }
const west = { long: 3.7, lat: 51.05 }
const east = { long: 3.8, lat: 51.05 }

describe('a map', () => {
  test('has all its points inside, north above south and west left of east', () => {
    const points = [west, east, { long: 3.75, lat: 51.1 }]
    const { toUnits } = fitProjection(points, size)
    const [one, other, north] = points.map(toUnits) as [
      { x: number; y: number },
      { x: number; y: number },
      { y: number },
    ]
    for (const { x, y } of points.map(toUnits)) {
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(size.width)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(size.height)
    }
    expect(one.x).toBeLessThan(other.x)
    expect(north.y).toBeLessThan(one.y)
  })

  test('of one point shows what is around it, with the point in the middle', () => {
    const { toUnits, metresPerUnit } = fitProjection([west], size)
    expect(toUnits(west)).toEqual({ x: 240, y: 170 })
    expect(metresPerUnit * size.width).toBeGreaterThan(100)
    expect(metresPerUnit * size.width).toBeLessThan(1000)
  })

  test('measures ground as it is: 0.1 degree of longitude is 7 km at Gent', () => {
    const { toUnits, metresPerUnit } = fitProjection([west, east], size)
    expect((toUnits(east).x - toUnits(west).x) * metresPerUnit).toBeCloseTo(6996, -2)
  })
})

test.each([
  [730, 500, '500 m'],
  [2400, 2000, '2 km'],
  [1.4, 1, '1 m'],
])('a bar of at most %d metres stands for %d metres, and says %j', (most, metres, text) => {
  expect(roundLength(most)).toBe(metres)
  expect(sayLength(roundLength(most))).toBe(text)
})
