import { addressIn, columnLetters, columnName } from '../tables/cell-address.js'
import { createCellMarks } from '../cells/cell-marks.js'
import type { CellMarks, CellOutcome } from '../cells/cell-marks.js'
import type { Reading, RowReader } from './evaluate.js'
import type { Fault, Finding } from '../finding.js'
import { createCellReader } from '../cells/read-cell.js'
import type { CellContent } from '../cells/read-cell.js'
import { textOf } from '../tables/table.js'
import type { Column, ColumnUse, Row, Table } from '../tables/table.js'

/** A row, with notes of what becomes of it and its cells. */
export interface TrackedRow extends RowReader {
  readonly row: Row
  /** The cells cannot all be right: a finding for each that says something; they say nothing from now on. */
  bar(columns: readonly Column[], fault: Fault): void
  /** Whether there is a finding about the cell, so that nothing else that it says may be stated. */
  isFaulty(column: Column): boolean
  /** Whether there is a finding about the row or one of its cells. */
  hasFindings(): boolean
  /**
   * One finding about the row; its cells are in it: all that say something, unless `columns` names some. `about` is the
   * column that the reader should look at.
   */
  object(fault: Fault, columns?: readonly Column[], about?: Column): void
  /** Settles what is still open and reports what was found, column by column; gives the outcome of each imported column, in their order. */
  settle(): CellOutcome[]
}

/** Tracks the rows of a table one after the other; hands each finding to `report`. */
export function createRowTracker(table: Table, report: (finding: Finding) => void): (row: Row) => TrackedRow {
  const imported = importedColumns(table)
  const readCell = createCellReader()
  const assume = createAssume(table, report)
  return row => {
    const barred = new Set<number>()
    const marks = createCellMarks(table.columns.length)
    const { fault, object, findings } = createReports({ table, row, marks })
    return {
      row,
      fault,
      isFaulty: column => marks.has(column, 'faulty'),
      hasFindings: () => findings.length > 0,
      doubt: marks.doubt,
      read: use => {
        if (barred.has(use.index)) return undefined
        const reading = toReading(readCell(row.cells[use.index], use), use, { marks, fault })
        if (reading?.assumed) assume(row, use)
        return reading
      },
      bar: (columns, reason) => {
        fault(
          columns.filter(column => !isEmpty(row, column)),
          reason,
        )
        for (const { index } of columns) barred.add(index)
      },
      pass: columns => marks.add(columns, 'passed'),
      state: columns => marks.add(columns, 'stated'),
      object: (reason, columns, about) => object(reason, columns ?? imported.filter(one => !isEmpty(row, one)), about),
      settle: () => {
        for (const { column, reason } of openCells({ table, row, marks }, imported)) fault([column], reason)
        for (const { finding } of findings.sort((one, other) => one.index - other.index)) report(finding)
        return imported.map(marks.outcome)
      },
    }
  }
}

/** Tells once for each column that its empty cells count as something. */
function createAssume(table: Table, report: (finding: Finding) => void): (row: Row, use: ColumnUse) => void {
  const told = new Set<number>()
  return (row, use) => {
    const { text, reason } = use.reading.default ?? {}
    if (told.has(use.index) || text === undefined || reason === undefined) return
    told.add(use.index)
    report(toRowFinding(table, row, { severity: 'info', code: 'default-used', values: { text, reason } }, use))
  }
}

/** Columns that the mapping uses, each once, in the order of the file. */
export function importedColumns({ uses, columns }: Table): Column[] {
  const indexes = new Set(Array.from(uses.values(), ({ index }) => index))
  return columns.filter(({ index }) => indexes.has(index))
}

interface Place {
  table: Table
  row: Row
  marks: CellMarks
}

interface Reports {
  fault(columns: readonly Column[], reason: Fault): void
  object(reason: Fault, columns: readonly Column[], about?: Column): void
  /** With the numbers of their columns; those about the row have −1. */
  findings: { finding: Finding; index: number }[]
}

/** A cell has one finding at most: the first. */
function createReports({ table, row, marks }: Place): Reports {
  const findings: Reports['findings'] = []
  return {
    findings,
    fault: (columns, reason) => {
      for (const column of columns) {
        if (marks.has(column, 'faulty')) continue
        marks.add([column], 'faulty')
        findings.push({ finding: toCellFinding(table, row, column, reason), index: column.index })
      }
    },
    object: (reason, columns, about) => {
      marks.add(columns, 'objected')
      findings.push({ finding: toRowFinding(table, row, reason, about), index: -1 })
    },
  }
}

function toReading(
  content: CellContent,
  use: ColumnUse,
  { marks, fault }: Pick<Reports, 'fault'> & Pick<Place, 'marks'>,
): Reading | undefined {
  if (content.says === 'something') return content.reading
  if (content.says === 'nothing') marks.add([use], 'silent')
  else if (content.says === 'fault') fault([use], content.fault)
  else marks.doubt([use], noMatch)
  return undefined
}

/** Cells that say something and ended nowhere, and cells that should say something and do not. */
function openCells({ table, row, marks }: Place, imported: readonly Column[]): { column: Column; reason: Fault }[] {
  const left = imported.flatMap(column => {
    if (marks.has(column, 'objected', 'stated', 'faulty')) return []
    const reason = marks.doubtOf(column) ?? (marks.isSettled(column) || isEmpty(row, column) ? undefined : unused)
    return reason ? [{ column, reason }] : []
  })
  if (!marks.any('stated')) return left
  const empty = table.required.filter(column => isEmpty(row, column))
  return [...left, ...empty.map(column => ({ column, reason: requiredCell }))]
}

function isEmpty(row: Row, { index }: Column): boolean {
  return textOf(row.cells[index]).trim() === ''
}

/** Where records stand in columns, a record is named by the letters of its column. */
function toRowFinding(
  { sheet, recordsIn }: Table,
  { number }: Row,
  { severity = 'error', ...reason }: Fault,
  about?: Column,
): Finding {
  return {
    severity,
    ...reason,
    ...(sheet === undefined ? {} : { sheet }),
    ...(recordsIn ? { cell: columnLetters(number - 1) } : { row: number }),
    ...(about ? { column: columnName(about) } : {}),
  }
}

function toCellFinding(table: Table, row: Row, column: Column, reason: Fault): Finding {
  return {
    ...toRowFinding(table, row, reason, column),
    ...(column.line === undefined ? {} : { row: column.line }),
    cell: addressIn(column, row.number),
    value: reason.value ?? textOf(row.cells[column.index]),
  }
}

const noMatch: Fault = { code: 'no-match' }

const unused: Fault = { severity: 'info', code: 'unused-cell' }

const requiredCell: Fault = { code: 'required-cell' }
