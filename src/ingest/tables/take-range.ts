import type { CellRange } from '../mapping/mapping.js'
import type { Row } from './table.js'

/** Rows as far as they lie in a range; numbers of rows and columns stay those of the sheet. */
export function takeRange(rows: readonly Row[], range: CellRange): Row[] {
  const { firstRow, firstColumn, lastRow = Infinity, lastColumn = Infinity } = range
  const inside = rows.filter(({ number }) => number >= firstRow && number <= lastRow)
  return inside.map(row => ({
    ...row,
    cells: row.cells.slice(0, lastColumn).map((cell, index) => (index + 1 < firstColumn ? '' : cell)),
  }))
}

/** Rows without what stands in the columns with these numbers, from 1. */
export function emptyColumns(rows: readonly Row[], columns: readonly number[]): Row[] {
  if (columns.length === 0) return [...rows]
  const left = new Set(columns)
  return rows.map(row => ({ ...row, cells: row.cells.map((cell, index) => (left.has(index + 1) ? '' : cell)) }))
}
