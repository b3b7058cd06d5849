import { describe, expect, test } from 'vitest'
import { evaluate } from '../functions/evaluation.js'

const geof = (name: string, ...args: string[]) =>
  `<http://www.opengis.net/def/function/geosparql/${name}>(${args.join(', ')})`
const wkt = (text: string) => `"${text}"^^<http://www.opengis.net/ont/geosparql#wktLiteral>`
const uom = (name: string) => `<http://www.opengis.net/def/uom/OGC/1.0/${name}>`
const square = wkt('POLYGON ((3 50, 4 50, 4 51, 3 51, 3 50))')
const inside = wkt('POINT (3.5 50.5)')
const corner = wkt('<http://www.opengis.net/def/crs/EPSG/0/4326> POINT (51 4)')

test.each([
  ['sfWithin', inside, square, true],
  ['sfWithin', square, inside, false],
  ['sfContains', square, inside, true],
  ['sfWithin', corner, square, false],
  ['sfIntersects', corner, square, true],
  ['sfDisjoint', corner, square, false],
  ['sfDisjoint', wkt('POINT (51 4)'), square, true],
  ['sfDisjoint', wkt('POINT EMPTY'), square, true],
])('geof:%s(%s, %s) is %s', (name, one, other, truth) => {
  expect(evaluate(geof(name, one, other))).toBe(`"${truth}"^^xsd:boolean`)
})

test('a place from the data is compared with one in the query', () => {
  expect(evaluate(geof('sfWithin', '?place', square), { place: inside })).toBe('"true"^^xsd:boolean')
})

describe('distance', () => {
  const apart = [wkt('POINT (0 0)'), wkt('POINT (0 1)')] as const
  test.each([
    ['metre', 111_195.08],
    ['kilometre', 111.19508],
    ['degree', 1],
    ['radian', Math.PI / 180],
  ])('in %s', (unit, expected) => {
    const text = evaluate(geof('distance', ...apart, uom(unit)))
    expect(text).toMatch(/\^\^xsd:double$/)
    expect(Number(text.split('"')[1]) / expected).toBeCloseTo(1, 6)
  })

  test('in metres by the name that GeoSPARQL 1.1 gives it', () => {
    expect(evaluate(`${geof('metricDistance', ...apart)} = ${geof('distance', ...apart, uom('metre'))}`)).toBe(
      '"true"^^xsd:boolean',
    )
  })
})

test.each([
  [geof('sfWithin', wkt('POINT (3'), square)],
  [geof('sfWithin', '"POINT (3.5 50.5)"', square)],
  [geof('sfWithin', '<http://e.org/a>', square)],
  [geof('distance', inside, square, uom('furlong'))],
  [geof('distance', inside, wkt('POINT EMPTY'), uom('metre'))],
  [geof('envelope', wkt('nowhere'))],
])('%s is an error', expression => {
  expect(evaluate(expression)).toBe('error')
})

test.each([
  ['LINESTRING (3.25 51, 3 50, -1 50.5)', 'POLYGON ((-1 50, 3.25 50, 3.25 51, -1 51, -1 50))'],
  ['LINESTRING (3 50, 4 50)', 'LINESTRING (3 50, 4 50)'],
  ['POINT (0.0000001 0)', 'POINT (0.0000001 0)'],
  ['POINT EMPTY', 'POLYGON EMPTY'],
])('the envelope of %s is %s', (text, envelope) => {
  expect(evaluate(geof('envelope', wkt(text)))).toBe(wkt(envelope))
})

test.each([
  [inside, 'http://www.opengis.net/def/crs/OGC/1.3/CRS84'],
  [corner, 'http://www.opengis.net/def/crs/EPSG/0/4326'],
])('the reference system of %s is %s', (place, system) => {
  expect(evaluate(geof('getSRID', place))).toBe(`"${system}"^^xsd:anyURI`)
})
