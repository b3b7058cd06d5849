import { describe, expect, test } from 'vitest'
import { convert, prefixes, statementsIn } from '../conversion.js'

const yaml = `${prefixes}
x-table:
  id: test
  tables: { table: { columns: [{ name: x, titles: x, null: ['-9'] }, { name: y, titles: y, null: ['-9'] }] } }
sources: { table: [table.csv~csv] }
mappings:
  building:
    sources: table
    s: building/town/$(id)
    po:
      - [a, acc:Building]
      - { p: geo:asWKT, o: { function: 'fn:point(fn:longitude = $(x), fn:latitude = $(y))' } }
      - { p: wgs84:long, o: { function: 'fn:longitude(fn:longitude = $(x), fn:latitude = $(y))' } }
`
const cases = [
  ['3.7174', '51.0543', 'POINT(3.7174 51.0543)'],
  ['3,7174', '51,0543', 'POINT(3.7174 51.0543)'],
  ['3.717', '51.054', 'POINT(3.717 51.054)'],
  ['12.3953192', '51.3321392', 'POINT(12.3953192 51.3321392)'],
  ['-61.53', '16.24', 'POINT(-61.53 16.24)'],
  ['55.45', '-20.88', 'POINT(55.45 -20.88)'],
  ['0', '0', 'position-zero'],
  ['0,0', '0.000', 'position-zero'],
  ['51.0543', '3.7174', 'swapped-position'],
  ['104555', '193987', 'other-system'],
  ["3°43'", "51°03'", 'POINT(3.7166667 51.05)'],
  ['3.72 E', '51.05 N', 'POINT(3.72 51.05)'],
  ['51.05 N', '3.72 E', 'swapped-position'],
  ['5 O', '51', 'which-hemisphere'],
  ['3.7174', '', 'half-position'],
  ['', '', 'nothing'],
  ['-9', '-9.0', 'nothing'],
] as const

describe('a place', async () => {
  const rows = cases.map(([x, y], index) => `n${index};${x};${y}`)
  const { drafts, findings } = await convert(['id;x;y', ...rows].join('\n'), yaml)
  test.each(cases.map((row, index) => [...row, index] as const))('%s, %s is %s', (x, y, wanted, index) => {
    const said = statementsIn({ drafts: drafts.filter(({ record }) => record.value.endsWith(`/n${index}`)) })
    const point = said.find(text => text.startsWith('. asWKT'))?.slice('. asWKT '.length)
    const found = findings.filter(({ row }) => row === index + 2)
    expect(point ?? found[0]?.code ?? 'nothing').toBe(wanted)
    expect(found.length).toBeLessThanOrEqual([x, y].filter(text => text !== '').length)
  })
})

const systems = (call: string, bounds = '') => `${prefixes}
x-table: { id: test${bounds} }
sources: { table: [table.csv~csv] }
mappings:
  building:
    sources: table
    s: building/town/$(id)
    po:
      - [a, acc:Building]
      - { p: geo:asWKT, o: { function: '${call}' } }
`

/** The point of a row, or the code of its finding. */
async function placeOf(cells: string, call: string, bounds = ''): Promise<string> {
  const { drafts, findings } = await convert(`id;x;y\na;${cells}\n`, systems(call, bounds))
  const point = statementsIn({ drafts }).find(text => text.startsWith('. asWKT'))
  return point?.slice('. asWKT '.length) ?? findings[0]?.code ?? 'nothing'
}

describe('a place in metres', () => {
  // Amersfoort, Ghent, Brussels, Paris, Munich, Berlin and London, by their published coordinates; to the metre.
  test.each([
    ['EPSG:28992', '155000;463000', 5.3872062, 52.1551744],
    ['EPSG:31370', '104555;193987', 3.7206, 51.05426],
    ['EPSG:3812', '650000;670000', 4.368757, 50.840408],
    ['EPSG:2154', '652470;6862035', 2.352213, 48.856598],
    ['EPSG:25832', '691875;5334780', 11.579152, 48.137318],
    ['EPSG:25833', '392000;5820000', 13.408275, 52.519395],
    ['EPSG:27700', '530047;180422', -0.127522, 51.507772],
  ])('of %s, %s', async (system, cells, longitude, latitude) => {
    const call = `fn:point(fn:longitude = $(x), fn:latitude = $(y), fn:system = "${system}")`
    const [, east, north] = /POINT\((\S+) (\S+)\)/.exec(await placeOf(cells, call)) ?? []
    expect(Math.abs(Number(east) - longitude)).toBeLessThan(0.00001)
    expect(Math.abs(Number(north) - latitude)).toBeLessThan(0.00001)
  })

  const lambert = 'fn:point(fn:longitude = $(x), fn:latitude = $(y), fn:system = "EPSG:31370")'
  test.each([
    ['3.72;51.05', 'outside-system'],
    ['900000;900000', 'outside-system'],
    ['0;0', 'position-zero'],
  ])('that cannot be: %s is %s', async (cells, code) => expect(await placeOf(cells, lambert)).toBe(code))

  test('is told when its axes are swapped', async () => {
    expect(await placeOf('463000;155000', lambert.replace('31370', '28992'))).toBe('swapped-position')
  })
})

describe('bounds of the survey', () => {
  const call = 'fn:point(fn:longitude = $(x), fn:latitude = $(y))'
  const bounds = ', bounds: [2.5, 49.4, 6.5, 51.6]'
  test.each([
    ['3.72;51.05', 'POINT(3.72 51.05)'],
    ['13.4;52.5', 'outside-bounds'],
    ['51.05;3.72', 'swapped-position'],
  ])('%s is %s', async (cells, wanted) => expect(await placeOf(cells, call, bounds)).toBe(wanted))
})

describe('two coordinates in one cell', () => {
  const call = 'fn:point(fn:value = $(x), fn:order = "latitude longitude")'
  test.each([
    ['51.05, 3.72;', 'POINT(3.72 51.05)'],
    ['POINT(3.72 51.05);', 'POINT(3.72 51.05)'],
    ["51°03'N 3°43'E;", 'POINT(3.7166667 51.05)'],
    ["3°43'E 51°03'N;", 'POINT(3.7166667 51.05)'],
    ['3.72, 51.05;', 'swapped-position'],
    ['51.05;', 'not-a-pair'],
    [';', 'nothing'],
  ])('%s is %s', async (cells, wanted) => expect(await placeOf(cells, call)).toBe(wanted))
})
