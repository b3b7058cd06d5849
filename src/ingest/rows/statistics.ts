import { columnName } from '../tables/cell-address.js'
import type { Finding } from '../finding.js'
import { importedColumns } from './row-tracker.js'
import type { CellOutcome } from '../cells/cell-marks.js'
import { textOf } from '../tables/table.js'
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
}

/** Takes what the row made out of its record again: it is a finding now. */
export function withdraw(account: RowAccount): void {
  account.inRecord = false
  account.outcomes = account.outcomes.map(outcome => (outcome === 'statement' ? 'finding' : outcome))
}

/** Adds up the rows of a table. */
export function countTable(
  table: Table,
  accounts: readonly RowAccount[],
  profiles: readonly ColumnProfile[],
): TableStatistics {
  const recordRows = accounts.filter(({ inRecord }) => inRecord).length
  const known = new Set([...table.uses.values(), ...table.suppressed].map(({ index }) => index))
  return {
    source: table.source,
    ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
    rows: accounts.length,
    recordRows,
    findingRows: accounts.length - recordRows,
    blankRows: table.blankRows,
    columns: countColumns(importedColumns(table), accounts),
    values: profiles.map(countValues),
    notImported: table.columns
      .filter(column => !known.has(column.index) && holdsSomething(table, column))
      .map(columnName),
    suppressed: table.suppressed.map(columnName),
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

function countColumns(columns: readonly Column[], accounts: readonly RowAccount[]): ColumnStatistics[] {
  const counts = columns.map((): Record<CellOutcome, number> => ({ statement: 0, null: 0, finding: 0 }))
  for (const { outcomes } of accounts)
    counts.forEach((count, position) => {
      count[outcomes[position] ?? 'null'] += 1
    })
  return counts.map(({ statement, null: silent, finding }, position) => ({
    header: columns[position] ? columnName(columns[position]) : '',
    statements: statement,
    nulls: silent,
    findings: finding,
  }))
}

function holdsSomething({ rows }: Table, { index }: Column): boolean {
  return rows.some(({ cells }) => textOf(cells[index]).trim() !== '')
}
