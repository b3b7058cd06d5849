import { readRows, firstColumns } from './rows.js'
import type { RecordSource } from './record-source.js'
import type { Table } from './tables.js'

/** Cells as a line of RFC 4180, word for word: for programs, that must get what was recorded. */
export function exactCsvLine(cells: readonly string[]): string {
  return `${cells.map(cell => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`
}

/** The same for files that people open: what a spreadsheet program would take for a formula has an apostrophe before it. */
export function csvLine(cells: readonly string[]): string {
  return exactCsvLine(cells.map(cell => (isLikeFormula(cell) ? `'${cell}` : cell)))
}

const number = /^[+-]?(\d+([.,]\d+)?|[.,]\d+)(e[+-]?\d+)?$/i

/** A sign alone does nothing, and a number is a number; wide forms of the signs count too. */
const isLikeFormula = (cell: string) => /^[=+\-@\t\r\n＝＋－＠]./su.test(cell) && !number.test(cell)

/** The line of names of a table. */
export function csvHead({ columns }: Table): string {
  return exactCsvLine([...firstColumns, ...columns.map(({ name }) => name)])
}

/** One table. Texts are as they were recorded: a spreadsheet program is better served with XLSX. */
export async function* writeTable(source: RecordSource, table: Table): AsyncIterable<string> {
  yield csvHead(table)
  for await (const { cells } of readRows(source, [table])) yield exactCsvLine(cells)
}
