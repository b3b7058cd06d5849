import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boxesMeet, boxesWithin } from '../../../src/store/places/box.js'
import { distanceMetres, metresBetween } from '../../../src/store/places/distance.js'
import type { Geometry } from '../../../src/store/places/geometry.js'
import { readWkt } from '../../../src/store/places/read-wkt.js'

const read = (wkt: string) => readWkt(wkt) as Geometry

test.each([
  // Ghent to Antwerp; a degree along a meridian; half way round the earth; across 180°.
  ['POINT(3.7216 51.0536)', 'POINT(4.4024 51.2194)', 50_952],
  ['POINT(0 0)', 'POINT(0 1)', 111_195],
  ['POINT(0 0)', 'POINT(180 0)', 20_015_115],
  ['POINT(179.5 0)', 'POINT(-179.5 0)', 111_195],
  ['POINT(2 2)', 'POLYGON((0 0,4 0,4 4,0 4,0 0))', 0],
  ['POINT(2 -1)', 'POLYGON((0 0,4 0,4 4,0 4,0 0))', 111_195],
  ['LINESTRING(0 -1,4 -1)', 'LINESTRING(2 0,2 4)', 111_195],
  ['MULTIPOINT((0 9),(0 5))', 'LINESTRING(0 0,0 4)', 111_195],
])('from %s to %s it is %d m', (one, other, metres) => {
  expect(distanceMetres(read(one), read(other))).toBeCloseTo(metres, -1.2)
  expect(distanceMetres(read(other), read(one))).toBeCloseTo(metres, -1.2)
})

test('there is no distance to what is empty', () => {
  expect(distanceMetres(read('POINT(1 1)'), read('POINT EMPTY'))).toBeUndefined()
})

const position = fc.tuple(
  fc.double({ min: -179, max: 179, noNaN: true }),
  fc.double({ min: -80, max: 80, noNaN: true }),
)
const text = ([long, lat]: readonly [number, number]) => `${long.toFixed(9)} ${lat.toFixed(9)}`

test('the distance to an edge is that to the nearest of its positions', () => {
  const step = fc.tuple(
    fc.double({ min: -0.2, max: 0.2, noNaN: true }),
    fc.double({ min: -0.2, max: 0.2, noNaN: true }),
  )
  fc.assert(
    fc.property(position, step, step, ([x, y], [ax, ay], [bx, by]) => {
      const [here, a, b] = [
        [x, y],
        [x + ax, y + ay],
        [x + bx, y + by],
      ] as const
      const [px, py, qx, qy] = [...a, ...b].map(each => Math.round(each * 1e9)) as [number, number, number, number]
      if (px === qx && py === qy) return
      const parts = Array.from({ length: 2001 }, (_, part) => part / 2000)
      const least = Math.min(
        ...parts.map(part => metresBetween(x * 1e9, y * 1e9, px + part * (qx - px), py + part * (qy - py))),
      )
      const found = distanceMetres(read(`POINT(${text(here)})`), read(`LINESTRING(${text(a)},${text(b)})`)) as number
      expect(found).toBeLessThan(least * (1 + 1e-6) + 0.01)
      expect(found).toBeGreaterThan(least - 50)
    }),
    { numRuns: 300 },
  )
})

test('what is within a distance of a position is in the boxes around it', () => {
  const long = fc.double({ min: -180, max: 180, noNaN: true })
  const lat = fc.double({ min: -90, max: 90, noNaN: true })
  fc.assert(
    fc.property(long, lat, long, lat, (ax, ay, bx, by) => {
      const metres = metresBetween(ax * 1e9, ay * 1e9, bx * 1e9, by * 1e9)
      const boxes = boxesWithin({ west: ax, south: ay, east: ax, north: ay }, metres)
      const there = { west: bx, south: by, east: bx, north: by }
      expect(boxes.some(box => boxesMeet(box, there))).toBe(true)
    }),
  )
})
