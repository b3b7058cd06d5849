import { expect, test } from 'vitest'
import { turnSheet } from '../../../src/ingest/suggest/turn-sheet.js'

const questions = ['Nummer', 'Naam', 'Postcode', 'Lift'].map(text => [text, 'Y', 'x', 'a', 'b'])

test('columns that are called alike are records; those before them explain', () => {
  const turned = turnSheet({
    name: 'a',
    rows: [['Vraag', 'Verplicht', 'Voorbeeld', 'Plaats 1', 'Plaats 2'], ...questions],
  })
  expect(turned?.rows).toEqual([
    ['Nummer', 'Naam', 'Postcode', 'Lift'],
    ['a', 'a', 'a', 'a'],
    ['b', 'b', 'b', 'b'],
  ])
  expect(turned?.dialect).toBe('recordsIn: columns, skipRows: 1, headerColumnCount: 1, skipColumns: [2, 3]')
})

test('columns without a word are left out', () => {
  const titles = ['Vraag', 'Plaats 1', 'Plaats 2', 'Plaats 3']
  const rows = [titles, ...questions.map(([text = '']) => [text, 'a', 'b', ''])]
  expect(turnSheet({ name: undefined, rows })?.rows.length).toBe(3)
})

test.each([
  ['called differently', [['Nr', 'Naam', 'Lift'], ...questions]],
  [
    'few',
    [
      ['Nr', 'Plaats 1', 'Plaats 2'],
      ['a', 'b', 'c'],
    ],
  ],
  ['all alike', [['Plaats 1', 'Plaats 2', 'Plaats 3'], ...questions]],
])('a table whose columns are %s stays as it is', (_what, rows) => {
  expect(turnSheet({ name: undefined, rows })).toBeUndefined()
})
