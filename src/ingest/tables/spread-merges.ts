import type { Cell, Row } from './table.js'

/** Cells of a sheet that are shown as one; rows and columns from 0. */
export interface Merge {
  startRow: number
  startCol: number
  endRow: number
  endCol: number
}

/**
 * Gives the value of merged cells to the cells that they cover: in the header to all of them, in the rows below it to
 * all rows of their first column (a text over several columns is a remark, not the value of each).
 * @param headerEnd number of the last row of the header
 */
export function spreadMerges(rows: readonly Row[], merges: readonly Merge[], headerEnd: number): Row[] {
  if (merges.length === 0) return [...rows]
  const spread = rows.map(row => ({ ...row, cells: [...row.cells] }))
  const byIndex = new Map(spread.map(row => [row.number - 1, row]))
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const value = byIndex.get(startRow)?.cells[startCol]
    if (value === undefined || value === '') continue
    const lastColumn = startRow < headerEnd ? endCol : startCol
    const lastRow = startRow < headerEnd ? Math.min(endRow, headerEnd - 1) : Math.min(endRow, startRow + rows.length)
    for (let index = startRow; index <= lastRow; index += 1)
      fill(byIndex.get(index)?.cells, value, startCol, lastColumn)
  }
  return spread
}

function fill(cells: Cell[] | undefined, value: Cell, first: number, last: number): void {
  if (!cells) return
  while (cells.length < first) cells.push('')
  for (let column = first; column <= last; column += 1) cells[column] = value
}
