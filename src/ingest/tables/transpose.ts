import type { Merge } from './spread-merges.js'
import type { Cell, Row } from './table.js'

/** Columns of a sheet as rows, up to the last that holds something. Cell n, from 0, is that of row n + 1. */
export function transpose(rows: readonly Row[]): Row[] {
  const height = rows.reduce((highest, { number }) => Math.max(highest, number), 0)
  const columns: Cell[][] = []
  for (const { number, cells } of rows) {
    cells.forEach((cell, index) => {
      if (cell === '') return
      const column = (columns[index] ??= Array.from({ length: height }, () => ''))
      column[number - 1] = cell
    })
  }
  return Array.from(columns, (cells: Cell[] | undefined, index) => ({ number: index + 1, cells: cells ?? [] }))
}

/** The merged cells of a sheet whose columns have become rows. */
export function transposeMerges(merges: readonly Merge[]): Merge[] {
  return merges.map(({ startRow, startCol, endRow, endCol }) => ({
    startRow: startCol,
    startCol: startRow,
    endRow: endCol,
    endCol: endRow,
  }))
}
