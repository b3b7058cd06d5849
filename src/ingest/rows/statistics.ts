import { columnLetters } from '../tables/cell-address.js'
import type { Finding } from '../finding.js'
import { importedColumns } from './row-tracker.js'
import type { CellOutcome } from '../cells/cell-marks.js'
import { textOf } from '../tables/table.js'
import type { Column, Table } from '../tables/table.js'

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
export function countTable(table: Table, accounts: readonly RowAccount[]): TableStatistics {
  const recordRows = accounts.filter(({ inRecord }) => inRecord).length
  const known = new Set([...table.uses.values(), ...table.suppressed].map(({ index }) => index))
  return {
    source: table.source,
    ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
    rows: accounts.length,
    recordRows,
    findingRows: accounts.length - recordRows,
    blankRows: table.blankRows,
    columns: importedColumns(table).map((column, position) => countColumn(column, position, accounts)),
    notImported: table.columns.filter(column => !known.has(column.index) && holdsSomething(table, column)).map(nameOf),
    suppressed: table.suppressed.map(nameOf),
  }
}

/** Counts cells that a repair took out of a draft as findings, no longer as statements. */
export function countRepairs({ tables }: Statistics, repairs: readonly Finding[]): void {
  const done = new Set<string>()
  for (const { sheet, column, cell } of repairs) {
    const found = tables
      .filter(table => table.sheet === sheet)
      .flatMap(({ columns }) => columns.filter(({ header }) => header === column))
    if (cell === undefined || found.length === 0 || done.has(`${sheet}!${cell}`)) continue
    done.add(`${sheet}!${cell}`)
    for (const counted of found.slice(0, 1))
      Object.assign(counted, { statements: counted.statements - 1, findings: counted.findings + 1 })
  }
}

function countColumn(column: Column, position: number, accounts: readonly RowAccount[]): ColumnStatistics {
  const count = (outcome: CellOutcome) => accounts.filter(({ outcomes }) => outcomes[position] === outcome).length
  return { header: nameOf(column), statements: count('statement'), nulls: count('null'), findings: count('finding') }
}

function holdsSomething({ rows }: Table, { index }: Column): boolean {
  return rows.some(({ cells }) => textOf(cells[index]).trim() !== '')
}

function nameOf({ header, index }: Column): string {
  return header || columnLetters(index)
}
