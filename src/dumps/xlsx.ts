import { setImmediate } from 'node:timers/promises'
import ExcelJS from 'exceljs'
import { toValue } from './geo-json.js'
import { firstColumns } from './rows.js'
import type { SpooledTable } from './spool.js'

/** Rows that a sheet can have in XLSX, without that of names. */
const mostRows = 1_048_575

/** Letters that a cell can have in XLSX. */
const mostLetters = 32_767

/** Rows that are written before the file has its turn. */
const stride = 500

/** A workbook with a sheet for each table; a table too long for one goes on in the next. */
export async function writeXlsx(
  tables: readonly SpooledTable[],
  file: string,
  { licence }: { licence: string },
): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: file, useStyles: false, useSharedStrings: false })
  const about = workbook.addWorksheet('licence')
  about.addRow([licence]).commit()
  about.commit()
  for (const spooled of tables) await writeSheets(workbook, spooled)
  await workbook.commit()
}

async function writeSheets(workbook: ExcelJS.stream.xlsx.WorkbookWriter, { table, rows }: SpooledTable): Promise<void> {
  const begin = (number: number) => {
    const sheet = workbook.addWorksheet(`${table.name}${number > 1 ? `-${number}` : ''}`, {
      views: [{ state: 'frozen', ySplit: 1 }],
    })
    sheet.addRow([...firstColumns, ...table.columns.map(({ name }) => name)]).commit()
    return sheet
  }
  let sheet = begin(1)
  let written = 0
  for await (const cells of rows()) {
    if (written > 0 && written % mostRows === 0) {
      sheet.commit()
      sheet = begin(written / mostRows + 1)
    }
    sheet.addRow(cells.map((cell, index) => toCell(cell, table.columns[index - firstColumns.length]))).commit()
    if (++written % stride === 0) await setImmediate()
  }
  sheet.commit()
}

function toCell(cell: string, column: SpooledTable['table']['columns'][number] | undefined) {
  if (cell === '') return null
  const value = column && !column.many ? toValue(cell, column) : cell
  return typeof value === 'string' ? value.slice(0, mostLetters) : value
}
