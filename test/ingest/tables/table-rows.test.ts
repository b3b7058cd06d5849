import { expect, test } from 'vitest'
import { packRows } from '../../../src/ingest/tables/table-rows.js'
import type { Cell, Row } from '../../../src/ingest/tables/table.js'

const plain = ({ number, cells, fault, kind }: Row) => ({
  number,
  cells,
  ...(fault ? { fault } : {}),
  ...(kind ? { kind } : {}),
})

test('a packed row says what it said before, whatever its cells hold', () => {
  const rows: Row[] = [
    { number: 7, cells: ['Größe', '', '"\n\u{1f6aa}'] },
    { number: 8, cells: [] },
    { number: 9, cells: [{ text: '6%', kind: 'number', note: 'geschätzt' }, 'x'], kind: 'total' },
    { number: 12, cells: ['open "quote'], fault: { code: 'unpaired-quote' } },
  ]
  const packed = packRows(rows)
  expect([...packed, ...packed.toReversed()].map(plain)).toEqual([...rows, ...rows.toReversed()])
})

test('a row that lacks a cell in its middle is left as it is', () => {
  const cells: Cell[] = ['a']
  cells[2] = 'c'
  const [row] = packRows([{ number: 1, cells }])
  expect(row?.cells).toBe(cells)
})
