import { describe, expect, test } from 'vitest'
import { literal } from '../../src/rdf/terms.js'
import { geo, xsd } from '../../src/rdf/vocab.js'
import { mapLimits } from '../../src/views/query-map.js'
import { queryPage } from '../../src/views/query-page.js'
import { contextIn } from './fixture.js'
import { readText } from './html.js'

const wkt = (text: string) => literal(text, geo.wktLiteral)
const number = (text: string) => literal(text, xsd.decimal)

function pageOf(variables: string[], rows: ReturnType<typeof literal>[][]): string {
  const answer = { kind: 'rows', variables, rows } as const
  return queryPage(contextIn('en'), { query: '', examples: [], timeLimitSeconds: 1, rowLimit: 1000, answer })
}

const circlesIn = (html: string) => html.match(/<circle/g)?.length ?? 0

describe('the map of an answer', () => {
  test('draws points, north above and east on the right, with a scale', () => {
    const html = pageOf(['p'], [[wkt('POINT(3.5 51.1)')], [wkt('POINT(3.6 51.2)')]])
    const [south, north] = [...html.matchAll(/translate\((\S+) (\S+)\)"><circle/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ])
    expect(north?.[0]).toBeGreaterThan(south?.[0] ?? NaN)
    expect(north?.[1]).toBeLessThan(south?.[1] ?? NaN)
    expect(readText(html)).toContain('5 km')
  })

  test('reads two columns of numbers', () => {
    expect(circlesIn(pageOf(['lat', 'long'], [[number('51.1'), number('3.5')]]))).toBe(1)
  })

  test.each([
    [['p'], [[wkt('POINT(3.5 91)')], [wkt('POINT(1e9 0)')], [wkt('"><script>alert(1)</script>')]]],
    [
      ['lat', 'long'],
      [
        [number('NaN'), number('3')],
        [number('INF'), number('3')],
        [number(''), number('3')],
      ],
    ],
    [['lat'], [[number('51')]]],
  ])('shows nothing of what is no place: %j', (variables, rows) => {
    const html = pageOf(variables, rows)
    expect(html).not.toContain('query-map"')
    expect(html).not.toContain('<script>')
  })

  test.each([
    ['all in one place', ['POINT(3.5 51.1)', 'POINT(3.5 51.1)']],
    ['in a line to the north', ['POINT(3.5 51.1)', 'POINT(3.5 51.9)']],
    ['at the poles and far apart', ['POINT(-180 -90)', 'POINT(180 90)']],
  ])('keeps all within the drawing: %s', (_, points) => {
    const html = pageOf(
      ['p'],
      points.map(point => [wkt(point)]),
    )
    const [, width = '', height = ''] = /query-map.*?viewBox="0 0 (\S+) (\S+)"/s.exec(html) ?? []
    for (const [, x, y] of html.matchAll(/translate\((\S+) (\S+)\)"><circle/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(0)
      expect(Number(x)).toBeLessThanOrEqual(Number(width))
      expect(Number(y)).toBeGreaterThanOrEqual(0)
      expect(Number(y)).toBeLessThanOrEqual(Number(height))
    }
  })

  test('draws no more than it says', () => {
    const rows = Array.from({ length: mapLimits.points + 1 }, (_, index) => [wkt(`POINT(3.5 ${index / 10})`)])
    const html = pageOf(['p'], rows.slice(0, 901))
    expect(circlesIn(html)).toBe(mapLimits.points)
    expect(readText(html)).toContain('Only the first 500 points are on the map')
  })
})
