import type { MergeRange } from 'hucre'
import type { Cell, Row } from './table.js'

/**
 * Gives the value of merged cells to the cells that they cover: in the header to all of them, in the rows below it to
 * all rows of their first column (a text over several columns is a remark, not the value of each).
 * @param headerEnd number of rows above the first row of data
 */
export function spreadMerges(rows: readonly Row[], merges: readonly MergeRange[], headerEnd: number): Row[] {
  const spread = rows.map(row => ({ ...row, cells: [...row.cells] }))
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const value = spread[startRow]?.cells[startCol]
    const lastColumn = startRow < headerEnd ? endCol : startCol
    const lastRow = startRow < headerEnd ? Math.min(endRow, headerEnd - 1) : endRow
    if (value !== undefined) fill(spread.slice(startRow, lastRow + 1), value, startCol, lastColumn)
  }
  return spread
}

function fill(rows: readonly { cells: Cell[] }[], value: Cell, first: number, last: number): void {
  for (const { cells } of rows) {
    while (cells.length < first) cells.push('')
    for (let column = first; column <= last; column += 1) cells[column] = value
  }
}
