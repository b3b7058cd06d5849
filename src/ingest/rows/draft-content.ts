import type { Literal, NamedNode } from '@rdfjs/types'
import { addressIn, columnLetters, columnName } from '../tables/cell-address.js'
import type { Bound } from './evaluate.js'
import { textOf } from '../tables/table.js'
import type { Column, Row, Table } from '../tables/table.js'

/** A cell that a statement comes from. */
export interface CellOrigin {
  sheet?: string
  row: number
  /** Header of the column. */
  column: string
  /** Address, such as `F12`. */
  cell: string
  /** As it stands in the file. */
  value: string
}

/** A row that is part of a record. */
export interface RowPlace {
  /** Name of the source in the mapping. */
  source: string
  sheet?: string
  row: number
  recordsIn?: 'columns'
  cells: Row['cells']
  /** Where it is found again. */
  table: Table
  at: number
  /** When it was surveyed: a date, month or year. */
  date?: Literal
  /** How it was measured, when the row itself says so. */
  method?: NamedNode
}

/** What a row says of its own survey. */
export type RowSurvey = Pick<RowPlace, 'date' | 'method'>

/** What a thing is said to be, before observations and provenance are added to it. */
export interface DraftStatement {
  predicate: NamedNode
  object: NamedNode | Literal
  /** Name of the mapping that made it. */
  by: string
  from: RowPlace
  /** The columns whose cells say so; none for what the mapping says of each thing. */
  columns: readonly Column[]
  bound?: Bound
  estimated?: boolean
}

/** A building or a part of one, as the rows of a file describe it. */
export interface DraftThing {
  subject: NamedNode
  /** Path below `id/`. */
  path: string
  statements: DraftStatement[]
  rows: RowPlace[]
  /** Each mapping that made it, with the row from which it did so first. */
  madeBy: { by: string; from: RowPlace }[]
}

/** All that the rows of a file say of one building. */
export interface DraftContent {
  record: NamedNode
  graph: NamedNode
  path: string
  /** By their IRIs. */
  things: Map<string, DraftThing>
}

/** The cells that a statement comes from, each once. */
export function originsOf({ from, columns }: DraftStatement): CellOrigin[] {
  const once = new Map(columns.map(column => [column.index, column]))
  return Array.from(once.values(), column => ({
    ...(from.sheet === undefined ? {} : { sheet: from.sheet }),
    row: column.line ?? from.row,
    column: columnName(column),
    cell: addressIn(column, from.row),
    value: textOf(from.cells[column.index]),
  }))
}

/** "12", or "Ingangen!12" in a workbook; "Attributen!F" where records stand in columns. */
export function rowText({ sheet, row, recordsIn }: Pick<RowPlace, 'sheet' | 'row' | 'recordsIn'>): string {
  const place = recordsIn ? columnLetters(row - 1) : String(row)
  return sheet === undefined ? place : `${sheet}!${place}`
}

/** The row at a position of its table, from 0. */
export function placeOfRow(table: Table, at: number, { date, method }: RowSurvey): RowPlace {
  const { source, sheet, recordsIn, rows } = table
  const row = rows[at]
  return {
    source,
    ...(sheet === undefined ? {} : { sheet }),
    row: row?.number ?? 0,
    cells: row?.cells ?? [],
    table,
    at,
    ...(recordsIn ? { recordsIn } : {}),
    ...(date ? { date } : {}),
    ...(method ? { method } : {}),
  }
}
