import { columnLetters } from './cell-address.js'
import type { Finding } from '../finding.js'
import { holdLimit, limits } from './limits.js'
import { columnsOfSource } from '../mapping/mapping.js'
import type { Dialect, Mapping, Source } from '../mapping/mapping.js'
import { resolveColumns } from './resolve-columns.js'
import { textOf } from './table.js'
import type { Column, Row, Sheet, Table } from './table.js'

/** Finds header and columns of a sheet; throws a Problem when it lacks a column that the mapping needs. */
export function makeTable(sheet: Sheet, source: Source, mapping: Mapping): Table {
  const start = source.dialect.skipRows + source.dialect.headerRowCount
  const body = sheet.rows.slice(start)
  const rows = body.filter(row => row.fault !== undefined || row.cells.some(cell => textOf(cell).trim() !== ''))
  const columns = readColumns(sheet.rows, rows, source.dialect)
  const place = sheet.name === undefined ? `source "${source.name}"` : `sheet "${sheet.name}"`
  holdLimit(rows.length, limits.rows, `The table (${place}) has ${rows.length} rows`)
  holdLimit(columns.length, limits.columns, `The table (${place}) has ${columns.length} columns`)
  const resolved = resolveColumns(columns, source, columnsOfSource(mapping, source.name), place)
  const table = { source: source.name, sheet: sheet.name, columns, ...resolved, rows }
  const findings = [...sheet.findings, ...notImported(table)]
  return { ...table, blankRows: body.length - rows.length, findings }
}

/** Columns up to the last that has a header or a cell; several header rows are joined with a space. */
function readColumns(all: readonly Row[], body: readonly Row[], { skipRows, headerRowCount }: Dialect): Column[] {
  const header = all.slice(skipRows, skipRows + headerRowCount)
  const width = [...header, ...body].reduce((widest, row) => (row.fault ? widest : Math.max(widest, widthOf(row))), 0)
  return Array.from({ length: width }, (_, index) => ({ index, header: joinHeader(header, index) }))
}

function widthOf({ cells }: Row): number {
  let width = cells.length
  while (width > 0 && textOf(cells[width - 1]).trim() === '') width -= 1
  return width
}

/** A merged cell over two header rows gives its text once. */
function joinHeader(header: readonly Row[], index: number): string {
  const parts = header.map(row => textOf(row.cells[index]).replace(/\s+/g, ' ').trim())
  return parts.filter((part, position) => part !== '' && part !== parts[position - 1]).join(' ')
}

function notImported({ columns, uses, suppressed, sheet, rows }: Omit<Table, 'blankRows' | 'findings'>): Finding[] {
  const known = new Set([...uses.values(), ...suppressed].map(({ index }) => index))
  const left = columns.filter(
    ({ index }) => !known.has(index) && rows.some(row => textOf(row.cells[index]).trim() !== ''),
  )
  return left.map(({ index, header }) => ({
    severity: 'info',
    code: 'column-not-imported',
    ...(sheet === undefined ? {} : { sheet }),
    column: header || columnLetters(index),
    message: `The column ${header ? `"${header}"` : `${columnLetters(index)}, which has no header,`} is not imported.`,
    cure: 'Map it, or list it in "columns" of the mapping with suppressOutput.',
  }))
}
