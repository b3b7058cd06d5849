import ExcelJS from 'exceljs'

/** A table with the names of its columns; undefined is an empty cell. */
export interface Sheet {
  name: string
  columns: readonly string[]
  rows: readonly (readonly (string | number | undefined)[])[]
}

/** Media type of a workbook. */
export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Letters that a cell, and the name of a sheet, can have in XLSX. */
const mostLetters = { cell: 32_767, name: 31 }

/** A small workbook with a sheet for each table, whole in memory: some thousand rows. */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  for (const { name, columns, rows } of sheets) {
    const sheet = workbook.addWorksheet(name.slice(0, mostLetters.name), { views: [{ state: 'frozen', ySplit: 1 }] })
    sheet.addRow(columns).font = { bold: true }
    for (const row of rows) sheet.addRow(row.map(toCell))
    columns.forEach((column, index) => (sheet.getColumn(index + 1).width = widthOf(column, rows, index)))
  }
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

function toCell(cell: string | number | undefined) {
  return typeof cell === 'string' ? cell.slice(0, mostLetters.cell) : (cell ?? null)
}

/** In letters: what the first rows need, within bounds. */
function widthOf(column: string, rows: Sheet['rows'], index: number): number {
  const lengths = rows.slice(0, 100).map(row => String(row[index] ?? '').length)
  return Math.min(60, Math.max(column.length, ...lengths) + 2)
}
