import { expect, test } from 'vitest'
import { convert, prefixes } from '../../conversion.js'

const yaml = (column = '') => `${prefixes}
x-table: { id: test, tables: { table: { columns: [{ name: when, titles: datum${column} }] } } }
sources: { table: [table.csv~csv] }
mappings:
  building:
    sources: table
    s: building/town/$(id)
    po:
      - [a, acc:Building]
      - { p: dct:date, o: { function: 'fn:date(fn:value = $(when))' } }
`

test.each([
  ['the day first in one of them', ['13/05/2024', '01/02/2024'], '', []],
  ['the month first in one of them', ['05/13/2024', '01/02/2024', '03/04/2024'], '', ['date-order-mixed']],
  ['nothing that shows the order', ['01/02/2024', '05/05/2024'], '', ['date-order-open']],
  ['no order at all', ['05/05/2024', '2024-02-01', '1 mei 2024', '2024'], '', []],
  ['a format', ['01/02/2024', '05/13/2024'], ', format: MM/dd/yyyy', []],
])('dates with %s', async (...[, cells, column, codes]) => {
  const rows = cells.map((cell, index) => `n${index};${cell}`)
  const { findings } = await convert(['id;datum', ...rows].join('\n'), yaml(column))
  expect(findings.map(({ code }) => code as string).filter(code => code.startsWith('date-order'))).toEqual(codes)
})
