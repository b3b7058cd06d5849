import { columnLetters } from './cell-address.js'
import type { Finding, FindingCode, FindingValues } from '../finding.js'

/** Gathers what a sheet says in other ways than by texts and numbers. */
export interface SheetRemarks {
  /** A cell that says something, in a column from 0. */
  cell(column: number, coloured: boolean): void
  endRow(): void
  /** Columns that are not shown, from 0. */
  hide(first: number, last: number): void
  findings(sheet: string, comments: number): Finding[]
}

/** Colour that marks single cells is told of; that of whole rows and columns is layout. */
export function createSheetRemarks(): SheetRemarks {
  const rows = new Map<number, number>()
  const coloured = new Map<number, number>()
  const hidden: [number, number][] = []
  let filled: number[] = []
  let plain = 0
  return {
    cell: (column, isColoured) => {
      rows.set(column, (rows.get(column) ?? 0) + 1)
      if (isColoured) filled.push(column)
      else plain += 1
    },
    endRow: () => {
      if (plain > 0) for (const column of filled) coloured.set(column, (coloured.get(column) ?? 0) + 1)
      filled = []
      plain = 0
    },
    hide: (first, last) => void hidden.push([first, last]),
    findings: (sheet, comments) => {
      const marked = [...coloured].filter(([column, count]) => count <= (rows.get(column) ?? 0) / 2)
      const count = marked.reduce((sum, [, cells]) => sum + cells, 0)
      const unseen = [...rows.keys()].filter(column =>
        hidden.some(([first, last]) => first <= column && column <= last),
      )
      const say = (code: FindingCode, holds: boolean, values: FindingValues): Finding[] =>
        holds ? [{ severity: 'info', code, sheet, values }] : []
      return [
        ...say('coloured-cells', count > 0, { count }),
        ...say('commented-cells', comments > 0, { count: comments }),
        ...say('hidden-columns', unseen.length > 0, {
          columns: unseen
            .sort((a, b) => a - b)
            .map(columnLetters)
            .join(', '),
        }),
      ]
    },
  }
}
