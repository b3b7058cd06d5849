import type { Source } from '../mapping/mapping.js'
import type { Merge } from './spread-merges.js'
import type { Row, Sheet } from './table.js'
import { emptyColumns, takeRange } from './take-range.js'
import { transpose, transposeMerges } from './transpose.js'

/** A sheet with its records in rows, however they stood, and without what the mapping says is no part of the table. */
export interface Layout {
  rows: Row[]
  merges: readonly Merge[]
  /** Rows above the header. */
  skip: number
  /** Rows of the header. */
  header: number
}

/** Turns a sheet so that records stand in rows; leaves out what `range`, `skipRows` and `skipColumns` leave out. */
export function layOut(sheet: Sheet, source: Pick<Source, 'dialect' | 'range'>): Layout {
  const rows = source.range ? takeRange(sheet.rows, source.range) : [...sheet.rows]
  return source.dialect.recordsIn === 'columns' ? fromColumns(rows, sheet, source) : fromRows(rows, sheet, source)
}

function fromRows(rows: Row[], { merges = [] }: Sheet, { dialect, range }: Pick<Source, 'dialect' | 'range'>): Layout {
  const { skipRows, skipColumns = 0, leftRows = [], leftColumns = [], headerRowCount } = dialect
  const left = [...leftColumns, ...numbers((range?.firstColumn ?? 1) - 1, skipColumns)]
  const kept = rows.filter(({ number }) => !leftRows.includes(number))
  return { rows: emptyColumns(kept, left), merges, skip: skipRows, header: headerRowCount }
}

function fromColumns(
  rows: Row[],
  { merges = [] }: Sheet,
  { dialect, range }: Pick<Source, 'dialect' | 'range'>,
): Layout {
  const { skipRows, skipColumns = 0, leftRows = [], leftColumns = [], headerColumnCount = 1 } = dialect
  const left = [...leftRows, ...numbers((range?.firstRow ?? 1) - 1, skipRows)]
  const columns = transpose(rows.filter(({ number }) => !left.includes(number)))
  const inRange = columns.slice((range?.firstColumn ?? 1) - 1)
  const kept = inRange.filter(({ number }) => !leftColumns.includes(number))
  return { rows: kept, merges: transposeMerges(merges), skip: skipColumns, header: headerColumnCount }
}

/** So many numbers after another. */
function numbers(after: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => after + index + 1)
}
