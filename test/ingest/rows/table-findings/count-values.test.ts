import { expect, test } from 'vitest'
import { refuseValue } from '../../../../src/ingest/rows/table-findings/count-values.js'
import type { ColumnValues } from '../../../../src/ingest/rows/table-findings/count-values.js'
import { convert, prefixes } from '../../conversion.js'

const yaml = `${prefixes}
x-table: { id: test, tables: { table: { columns: [{ name: width, titles: breedte, null: ['0'] }] } } }
sources: { table: [table.csv~csv] }
mappings:
  door:
    sources: table
    s: building/town/$(id)
    po:
      - [a, acc:Building]
      - { p: acc:clearWidth, o: { function: 'fn:quantity(fn:value = $(width))' } }
      - { p: acc:operation, o: { function: 'fn:code(fn:value = $(bediening), fn:scheme = code:door-operation)' } }
`

async function columns(): Promise<ColumnValues[]> {
  const rows = ['90;manual', '0;manual', 'breed;manueel-ish', '90,0 cm;manual', 'breed;', '90;manual']
  const csv = ['id;breedte;bediening', ...rows.map((row, index) => `g${index};${row}`)].join('\n')
  const { statistics } = await convert(csv, yaml)
  return statistics.tables[0]?.values ?? []
}

test('the texts of a column are counted with what becomes of them; those that could not be taken come first', async () => {
  const [, width, operation] = await columns()
  expect(width?.values.map(({ text, count, outcome, becomes }) => [text, count, outcome, becomes[0]?.text])).toEqual([
    ['breed', 2, 'finding', undefined],
    ['0', 1, 'null', undefined],
    ['90', 2, 'statement', '90'],
    ['90,0 cm', 1, 'statement', '90'],
  ])
  const [unknown, known] = operation?.values ?? []
  expect(unknown).toMatchObject({ text: 'manueel-ish', outcome: 'finding' })
  expect(known?.becomes).toEqual([{ text: 'https://w3id.org/drempel/code/door-operation/manual', iri: true }])
})

test('a text that the shapes refuse afterwards could not be taken', async () => {
  const [, width] = await columns()
  if (!width) throw new Error('There is no such column')
  refuseValue(width, '90')
  expect(width.values.find(({ text }) => text === '90')).toMatchObject({ outcome: 'statement', refused: 1 })
  refuseValue(width, '90')
  expect(width.values.slice(0, 2).map(({ text, outcome }) => [text, outcome])).toEqual([
    ['breed', 'finding'],
    ['90', 'finding'],
  ])
})
