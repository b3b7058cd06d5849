import type { Fault, Finding } from '../finding.js'
import type { CellPart, CellPiece, CellReading, RowCheck, ThingMapping } from '../mapping/mapping.js'
import type { RowKind } from './row-kind.js'
import type { Merge } from './spread-merges.js'

/** How a workbook stores a cell; all cells of a text file are texts. */
export type CellKind = 'text' | 'number' | 'date' | 'time' | 'boolean'

/** A cell that is more than its text. */
export interface TypedCell {
  /**
   * As shown to the reader, except that rounding by a number format is undone and that a date is written
   * `2024-05-12`: 92.50000000000001 → "92.5", 0.06 as percentage → "6%".
   */
  text: string
  kind: CellKind
  /** Why the cell cannot be used, such as the error value `#N/A`. */
  fault?: Fault
  /** Address of its hyperlink. */
  href?: string
  /** Its comment. */
  note?: string
}

/** A text, or what a workbook says beside it. */
export type Cell = string | TypedCell

/** A row as it stands in a file; a column, when records stand in columns. */
export interface Row {
  /** As the spreadsheet program or text editor shows it, from 1; column F is 6. */
  number: number
  cells: readonly Cell[]
  /** Why the row cannot be used, such as more cells than the header has columns. */
  fault?: Fault
  /** What it is taken for; data when absent. */
  kind?: RowKind
}

/** A rectangle of cells as it stands in a file: no header known yet. */
export interface Sheet {
  /** Undefined in a file without sheets. */
  name: string | undefined
  rows: readonly Row[]
  merges?: readonly Merge[]
  findings: Finding[]
  /** Whether rows end where their line ends, so that one can be too long or too short. */
  ragged?: boolean
}

/** A column of a file; a row, when records stand in columns. */
export interface Column {
  /** From 0. */
  index: number
  /** Empty when the file gives none. */
  header: string
  /** What the column also answers to: its header with the title of its group. */
  otherNames?: readonly string[]
  /** Number of the row that it is, when records stand in columns. */
  line?: number
}

/** How the mapping uses a column of the file: as it stands, or a part of each cell. */
export interface ColumnUse extends Column {
  reading: CellReading
  extract?: RegExp
  part?: CellPart
  piece?: CellPiece
}

/** A sheet that the mapping reads: header found, rows below it. */
export interface Table {
  /** Name of the source in the mapping. */
  source: string
  sheet: string | undefined
  columns: readonly Column[]
  /** By the names that the mapping uses. */
  uses: ReadonlyMap<string, ColumnUse>
  /** The mappings of the source, numbered columns written out. */
  things: readonly ThingMapping[]
  checks: readonly RowCheck[]
  /** Columns that may not be empty. */
  required: readonly Column[]
  /** Columns that the mapping knows and does not want. */
  suppressed: readonly Column[]
  /** Rows that hold something. */
  rows: readonly Row[]
  recordsIn?: 'columns'
  blankRows: number
  findings: Finding[]
}

/** The text of a cell, whatever its kind. */
export function textOf(cell: Cell | undefined): string {
  return cell === undefined ? '' : typeof cell === 'string' ? cell : cell.text
}

/** Columns that hold something and that the mapping does not know. */
export function unknownColumns({
  columns,
  uses,
  suppressed,
  rows,
}: Pick<Table, 'columns' | 'uses' | 'suppressed' | 'rows'>): Column[] {
  const known = new Set([...uses.values(), ...suppressed].map(({ index }) => index))
  const filled = new Set<Column>()
  let open = columns.filter(({ index }) => !known.has(index))
  const unknown = open
  for (const { cells } of rows) {
    if (open.length === 0) break
    for (const column of open) if (textOf(cells[column.index]).trim() !== '') filled.add(column)
    open = open.filter(column => !filled.has(column))
  }
  return unknown.filter(column => filled.has(column))
}
