import { columnName } from './cell-address.js'
import { fitToHeader } from './csv-findings.js'
import type { Finding } from '../finding.js'
import { asLines, findColumns } from './find-columns.js'
import { findHeader } from './find-header.js'
import { layOut } from './lay-out.js'
import { holdLimit, limits } from './limits.js'
import type { Mapping, Source } from '../mapping/mapping.js'
import { resolveColumns } from './resolve-columns.js'
import { sortRows, withPlace } from './sort-rows.js'
import { unknownColumns } from './table.js'
import type { Column, Row, Sheet, Table } from './table.js'

/** Finds header and columns of a sheet; throws a Problem when it lacks a column that the mapping needs. */
export function makeTable(sheet: Sheet, source: Source, mapping: Mapping): Table {
  const layout = layOut(sheet, source)
  const place = sheet.name === undefined ? `source "${source.name}"` : `sheet "${sheet.name}"`
  const resolve = (columns: readonly Column[]) =>
    resolveColumns([...columns, ...addedColumns(source, columns.length)], source, mapping, place)
  const { header, body, findings } = findHeader(layout, source, (top, rest) => resolve(columnsOf(top, rest, source)))
  const misfits = sheet.ragged ? fitToHeader(header, body) : []
  const columns = columnsOf(header, body, source)
  const sorted = sortRows(header, body, { source, merges: layout.merges, width: columns.length })
  const rows = source.sheetColumn === undefined ? sorted.rows : sorted.rows.map(row => withSheet(row, sheet, columns))
  holdLimits(rows, columns, place)
  const all = [...columns, ...addedColumns(source, columns.length)]
  const table = { source: source.name, sheet: sheet.name, columns: all, ...resolve(columns), rows }
  const own = [...findings, ...misfits, ...sorted.findings].map(finding => onSheet(finding, sheet))
  return {
    ...table,
    ...(source.dialect.recordsIn ? { recordsIn: source.dialect.recordsIn } : {}),
    blankRows: sorted.blankRows,
    findings: [...sheet.findings, ...own, ...notImported(table)],
  }
}

function columnsOf(header: readonly Row[], body: readonly Row[], { dialect }: Source): Column[] {
  const columns = findColumns(header, body)
  return dialect.recordsIn === 'columns' ? asLines(columns, body) : columns
}

/** Columns that the place of a table adds, behind those of the file. */
function addedColumns({ sectionColumn, sheetColumn }: Source, width: number): Column[] {
  const headers = [sectionColumn, sheetColumn].filter(header => header !== undefined)
  return headers.map((header, index) => ({ index: width + index, header }))
}

function withSheet(row: Row, { name = '' }: Sheet, { length }: readonly Column[]): Row {
  return row.fault ? row : withPlace(row, [...row.cells.slice(length), name], length)
}

function holdLimits(rows: readonly Row[], columns: readonly Column[], place: string): void {
  holdLimit(rows.length, limits.rows, `The table (${place}) has ${rows.length} rows`)
  holdLimit(columns.length, limits.columns, `The table (${place}) has ${columns.length} columns`)
}

function onSheet(finding: Finding, { name }: Sheet): Finding {
  return name === undefined ? finding : { ...finding, sheet: name }
}

type Described = Pick<Table, 'columns' | 'uses' | 'suppressed' | 'sheet' | 'rows'>

function notImported(table: Described): Finding[] {
  const { sheet } = table
  return unknownColumns(table).map(column => ({
    severity: 'info',
    code: 'column-not-imported',
    ...(sheet === undefined ? {} : { sheet }),
    column: columnName(column),
    values: { column: columnName(column) },
  }))
}
