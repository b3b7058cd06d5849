import type { Literal } from '@rdfjs/types'
import type { Vocabulary } from '../../../model/vocabulary.js'
import type { CellOutcome } from '../../cells/cell-marks.js'
import type { Finding } from '../../finding.js'
import { columnLetters, columnName } from '../../tables/cell-address.js'
import type { Column, Row, Table } from '../../tables/table.js'
import type { MadeThing } from '../convert-row.js'
import { importedColumns } from '../row-tracker.js'
import { createColumnProfile } from './column-profile.js'
import type { ColumnProfile } from './column-profile.js'
import { findBlankRows } from './blank-rows.js'
import { findConstantColumn, findEmptyColumn } from './constant-column.js'
import { createDateOrderWatch } from './date-order-watch.js'
import { createDateWatch } from './date-watch.js'
import { createIdentifierWatch } from './identifier-watch.js'
import { createRepeatWatch } from './repeat-watch.js'
import { createShiftWatch } from './shift-watch.js'
import { createUnitWatch } from './unit-watch.js'

/** A row when it is done with: what it made, and what became of its imported cells, in their order. */
export interface SeenRow {
  row: Row
  made: readonly MadeThing[]
  outcomes: readonly CellOutcome[]
  /** When it was surveyed, when a column says so. */
  surveyed?: { date: Literal; uses: readonly Column[] }
}

/** Something that only shows when many rows have been seen. */
export interface Watch {
  see(seen: SeenRow): void
  /** At the end of the table; the columns are those that are imported. */
  findings(columns: readonly ColumnProfile[]): Finding[]
}

/** Sees the rows of a table go by, and tells what single cells do not show. It keeps a bounded part of the cells. */
export interface TableWatch {
  see(seen: SeenRow): void
  findings(): Finding[]
  columns: readonly ColumnProfile[]
}

/** @param today `2024-05-12`: what lies after it has not been yet */
export function createTableWatch(table: Table, vocabulary: Vocabulary, today: string): TableWatch {
  const columns = importedColumns(table).map(column => createColumnProfile(column))
  const place = table.sheet === undefined ? {} : { sheet: table.sheet }
  const watches: Watch[] = [
    createRepeatWatch(table),
    createIdentifierWatch(),
    createShiftWatch(table),
    createUnitWatch(vocabulary),
    createDateWatch(today),
    createDateOrderWatch(table),
  ]
  return {
    columns,
    see(seen) {
      columns.forEach((column, position) => column.see(seen, seen.outcomes[position] ?? 'null'))
      for (const watch of watches) watch.see(seen)
    },
    findings: () =>
      [
        ...findBlankRows(table),
        ...columns.flatMap(column => [...findConstantColumn(column, vocabulary), ...findEmptyColumn(column)]),
        ...watches.flatMap(watch => watch.findings(columns)),
      ].map(finding => ({ ...place, ...lettersOf(finding, columns), ...finding })),
  }
}

function lettersOf({ column, row }: Finding, columns: readonly ColumnProfile[]): Pick<Finding, 'letters'> {
  const about = row === undefined ? columns.find(one => columnName(one.column) === column)?.column : undefined
  return about && about.line === undefined ? { letters: columnLetters(about.index) } : {}
}
