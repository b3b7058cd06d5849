import { expect, test } from 'vitest'
import { readWkt } from '../../../src/store/places/read-wkt.js'

const degrees = (positions: Float64Array) => Array.from(positions, each => each / 1e9)

function outline(text: string) {
  const geometry = readWkt(text)
  return (
    geometry && {
      points: degrees(geometry.points),
      lines: geometry.lines.map(degrees),
      polygons: geometry.polygons.map(({ rings }) => rings.map(degrees)),
    }
  )
}

test.each([
  ['POINT(3.7216 51.0536)', { points: [3.7216, 51.0536] }],
  [' point ( -3.5e0   +.25 ) ', { points: [-3.5, 0.25] }],
  ['POINT Z (1 2 30)', { points: [1, 2] }],
  ['POINT(1 2 30)', { points: [1, 2] }],
  ['POINT EMPTY', {}],
  ['<http://www.opengis.net/def/crs/OGC/1.3/CRS84> POINT(3 51)', { points: [3, 51] }],
  ['<http://www.opengis.net/def/crs/EPSG/0/4326> POINT(51 3)', { points: [3, 51] }],
  ['<http://www.opengis.net/def/crs/EPSG/0/4326>LINESTRING(51 3,52 4)', { lines: [[3, 51, 4, 52]] }],
  ['MULTIPOINT((1 2),(3 4))', { points: [1, 2, 3, 4] }],
  ['MULTIPOINT(1 2,3 4)', { points: [1, 2, 3, 4] }],
  ['MULTIPOINT(EMPTY,(3 4))', { points: [3, 4] }],
  [
    'MULTILINESTRING((1 2,3 4),(5 6,7 8))',
    {
      lines: [
        [1, 2, 3, 4],
        [5, 6, 7, 8],
      ],
    },
  ],
  ['POLYGON((0 0,0 1,1 0,0 0))', { polygons: [[[0, 0, 1, 0, 0, 1, 0, 0]]] }],
  [
    'POLYGON((0 0,9 0,0 9,0 0),(1 1,2 1,1 2,1 1))',
    {
      polygons: [
        [
          [0, 0, 9, 0, 0, 9, 0, 0],
          [1, 1, 1, 2, 2, 1, 1, 1],
        ],
      ],
    },
  ],
  ['MULTIPOLYGON(((0 0,1 0,0 1,0 0)),EMPTY)', { polygons: [[[0, 0, 1, 0, 0, 1, 0, 0]]] }],
  ['GEOMETRYCOLLECTION(POINT(1 2),GEOMETRYCOLLECTION(LINESTRING(1 2,3 4)))', { points: [1, 2], lines: [[1, 2, 3, 4]] }],
  ['GEOMETRYCOLLECTION EMPTY', {}],
])('%s is read', (text, parts) => {
  expect(outline(text)).toEqual({ points: [], lines: [], polygons: [], ...parts })
})

test.each([
  [''],
  ['POINT'],
  ['POINT()'],
  ['POINT(1)'],
  ['POINT(1 2 3 4 5)'],
  ['POINT(1,2)'],
  ['POINT(1 2'],
  ['POINT(1 2) POINT(1 2)'],
  ['POINT(1 2, 3 4)'],
  ['POINT(1e 2)'],
  ['POINT(190 2)'],
  ['POINT(1 91)'],
  ['LINESTRING(1 2)'],
  ['LINESTRING(1 2, 1 2)'],
  ['POLYGON((0 0,1 0,0 0))'],
  ['POLYGON((0 0,1 0,0 1,1 1))'],
  ['POLYGON((0 0,1 0,2 0,0 0))'],
  ['POLYGON(0 0,1 0,0 1,0 0)'],
  ['CURVE(1 2, 3 4)'],
  ['<http://www.opengis.net/def/crs/EPSG/0/31370> POINT(104000 193000)'],
  [`${'GEOMETRYCOLLECTION('.repeat(100_000)}`],
])('%.60s is not well formed', text => {
  expect(readWkt(text)).toBeUndefined()
})
