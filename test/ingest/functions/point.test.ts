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
  ['104555', '193987', 'not-a-position'],
  ["3°43'", "51°03'", 'not-a-position'],
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
