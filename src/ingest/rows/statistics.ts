import { columnName } from '../tables/cell-address.js'
import type { Finding } from '../finding.js'
import { importedColumns } from './row-tracker.js'
import type { CellOutcome } from '../cells/cell-marks.js'
import { unknownColumns } from '../tables/table.js'
import type { Column, Table } from '../tables/table.js'
import { countValues, refuseValue } from './table-findings/count-values.js'
import type { ColumnValues } from './table-findings/count-values.js'
import type { ColumnProfile } from './table-findings/column-profile.js'

/** What became of the cells of an imported column; the three counts add up to the rows of its table. */
export interface ColumnStatistics {
  header: string
  /** Cells that ended in a statement. */
  statements: number
  /** Cells that say nothing, or nothing that the mapping makes a statement of. */
  nulls: number
  /** Cells that ended in a finding, their own or that of their row. */
  findings: number
}

/** What became of a table; `recordRows` and `findingRows` add up to `rows`. */
export interface TableStatistics {
  source: string
  sheet?: string
  /** Rows that hold something. */
  rows: number
  /** Rows that are, or are part of, a record. */
  recordRows: number
  /** Rows of which there is only a finding. */
  findingRows: number
  blankRows: number
  columns: ColumnStatistics[]
  /** What stands in the imported columns, in their order. */
  values: ColumnValues[]
  /** Headers of columns that hold something and that the mapping does not know. */
  notImported: string[]
  /** Headers of columns that the mapping leaves out on purpose. */
  suppressed: string[]
}

/** What became of all rows and cells that were read. */
export interface Statistics {
  tables: TableStatistics[]
}

/** A row when it is done with. */
export interface RowAccount {
  /** One for each imported column, in the order of the file. */
  outcomes: CellOutcome[]
  /** Whether it became part of a record. */
  inRecord: boolean
  /** It asks for a value, and has none: it counts as a row without anything. */
  isBlank?: boolean
}

/** Adds up the rows of a table as they go by. */
export interface TableCount {
  add(account: RowAccount): void
  /** Takes what a row made out of its record again: it is a finding now. */
  withdraw(account: RowAccount): void
  total(profiles: readonly ColumnProfile[]): TableStatistics
}

export function createTableCount(table: Table): TableCount {
  const columns = importedColumns(table)
  const counts = columns.map((): Record<CellOutcome, number> => ({ statement: 0, null: 0, finding: 0 }))
  let [rows, recordRows, blankRows] = [0, 0, table.blankRows]
  return {
    add({ outcomes, inRecord, isBlank = false }) {
      if (isBlank) {
        blankRows += 1
        return
      }
      rows += 1
      if (inRecord) recordRows += 1
      counts.forEach((count, position) => {
        count[outcomes[position] ?? 'null'] += 1
      })
    },
    withdraw({ outcomes }) {
      recordRows -= 1
      for (const [position, count] of counts.entries()) {
        if (outcomes[position] !== 'statement') continue
        count.statement -= 1
        count.finding += 1
      }
    },
    total: profiles => ({
      source: table.source,
      ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
      rows,
      recordRows,
      findingRows: rows - recordRows,
      blankRows,
      columns: columns.map((column, position) => toStatistics(column, counts[position])),
      values: profiles.map(countValues),
      notImported: unknownColumns(table).map(columnName),
      suppressed: table.suppressed.map(columnName),
    }),
  }
}

/** Counts cells that a repair took out of a draft as findings, no longer as statements. */
export function countRepairs({ tables }: Statistics, repairs: readonly Finding[]): void {
  const done = new Set<string>()
  for (const { sheet, column, cell, value = '' } of repairs) {
    const table = tables.find(one => one.sheet === sheet && one.columns.some(({ header }) => header === column))
    const counted = table?.columns.find(({ header }) => header === column)
    if (cell === undefined || !counted || done.has(`${sheet}!${cell}`)) continue
    done.add(`${sheet}!${cell}`)
    Object.assign(counted, { statements: counted.statements - 1, findings: counted.findings + 1 })
    for (const values of table?.values.filter(({ header }) => header === column) ?? [])
      refuseValue(values, value.trim())
  }
}

function toStatistics(column: Column, count: Record<CellOutcome, number> | undefined): ColumnStatistics {
  const { statement = 0, null: silent = 0, finding = 0 } = count ?? {}
  return { header: columnName(column), statements: statement, nulls: silent, findings: finding }
}
