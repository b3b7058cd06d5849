import { readRows, firstColumns } from './rows.js'
import type { RecordSource } from './record-source.js'
import type { Table } from './tables.js'

/** Cells as a line of RFC 4180. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(cell => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`
}

/** The line of names of a table. */
export function csvHead({ columns }: Table): string {
  return csvLine([...firstColumns, ...columns.map(({ name }) => name)])
}

/** One table. Texts are as they were recorded: a spreadsheet program is better served with XLSX. */
export async function* writeTable(source: RecordSource, table: Table): AsyncIterable<string> {
  yield csvHead(table)
  for await (const { cells } of readRows(source, [table])) yield csvLine(cells)
}
