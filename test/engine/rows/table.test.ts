import { expect, test } from 'vitest'
import { Table, TableIndex } from '../../../src/engine/rows/table.js'

const table = new Table(2)
for (const row of [
  [1, 10],
  [2, 20],
  [1, 30],
  [1, 10],
])
  table.add(Uint32Array.from(row), [0, 1])

function find(columns: readonly number[], ...ids: number[]): number[] {
  const index = new TableIndex(table, columns)
  const slots = [...ids.keys()]
  const rows: number[] = []
  for (let row = index.find(Uint32Array.from(ids), slots); row >= 0; row = index.after(row)) {
    if (columns.every((column, at) => table.at(row, column) === ids[at])) rows.push(row)
  }
  return rows
}

test.each([
  ['one column', [0], [1], [0, 2, 3]],
  ['another', [1], [20], [1]],
  ['both', [0, 1], [1, 10], [0, 3]],
  ['none, which is all rows', [], [], [0, 1, 2, 3]],
  ['what is not there', [0], [3], []],
])('rows are found by %s, in order and with duplicates', (_, columns, ids, rows) => {
  expect(find(columns, ...ids)).toEqual(rows)
})
