import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Geometry } from '../../../src/store/places/geometry.js'
import { intersects } from '../../../src/store/places/meet.js'
import { readWkt } from '../../../src/store/places/read-wkt.js'
import { isWithin } from '../../../src/store/places/within.js'
import { naiveIntersects, naiveWithin, someShapes, toWkt } from './shapes.js'

const read = (wkt: string) => readWkt(wkt) as Geometry

/** Steps of the grid from centimetres to a continent. */
const grids = fc.constantFrom({ from: 0, step: 1 }, { from: 3.7, step: 1.3e-7 }, { from: -43.1, step: 9.876543219 })

describe('random shapes', () => {
  test('meet where they have a position in common', () => {
    fc.assert(
      fc.property(someShapes, someShapes, grids, (some, others, grid) => {
        const [one, other] = [toWkt(some, grid), toWkt(others, grid)]
        expect(intersects(read(one), read(other)), `${one} ${other}`).toBe(naiveIntersects(some, others))
      }),
      { numRuns: 500 },
    )
  })

  test('are within others as Simple Features define it', () => {
    fc.assert(
      fc.property(someShapes, someShapes, grids, (some, others, grid) => {
        const [one, other] = [toWkt(some, grid), toWkt(others, grid)]
        expect(isWithin(read(one), read(other)), `${one} ${other}`).toBe(naiveWithin(some, others))
      }),
      { numRuns: 500 },
    )
  })
})

const square = 'POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))'
const ring = 'POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0), (1 1, 3 1, 3 3, 1 3, 1 1))'
const halves = 'MULTIPOLYGON (((0 0, 2 0, 2 4, 0 4, 0 0)), ((2 0, 4 0, 4 4, 2 4, 2 0)))'

test.each([
  ['POINT (2 2)', square, true, true],
  ['POINT (0 2)', square, true, false],
  ['POINT (4 4)', square, true, false],
  ['POINT (5 2)', square, false, false],
  ['POINT (2 2)', ring, false, false],
  ['POINT (1 2)', ring, true, false],
  ['POINT (0.1 0.3)', 'LINESTRING (0 0, 0.3 0.9)', true, true],
  ['POINT (0 0)', 'LINESTRING (0 0, 0.3 0.9)', true, false],
  ['POINT (0 0)', 'LINESTRING (0 0, 1 0, 1 1, 0 0)', true, true],
  ['POINT (0.1 0.300000001)', 'LINESTRING (0 0, 0.3 0.9)', false, false],
  ['LINESTRING (0 0, 4 4)', square, true, true],
  ['LINESTRING (0 0, 4 0)', square, true, false],
  ['LINESTRING (0 0, 4 4)', ring, true, false],
  ['LINESTRING (1 1, 5 1)', square, true, false],
  ['LINESTRING (0 0, 2 0, 2 2)', 'MULTILINESTRING ((0 0, 1 0), (1 0, 2 0, 2 3))', true, true],
  [square, square, true, true],
  [square, ring, true, false],
  [ring, square, true, true],
  [square, halves, true, true],
  [halves, square, true, true],
  [square, 'GEOMETRYCOLLECTION (LINESTRING (0 0, 4 0, 4 4, 0 4, 0 0), POLYGON ((8 0, 9 0, 9 9, 8 0)))', true, false],
  ['POLYGON ((1 1, 3 1, 3 3, 1 3, 1 1))', ring, true, false],
  [square, 'POINT (1 1)', true, false],
  ['POINT EMPTY', square, false, false],
  [square, 'GEOMETRYCOLLECTION EMPTY', false, false],
])('%s with %s: intersects %s, within %s', (one, other, meets, isInside) => {
  expect([intersects(read(one), read(other)), isWithin(read(one), read(other))]).toEqual([meets, isInside])
})
