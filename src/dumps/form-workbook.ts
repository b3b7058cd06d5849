import ExcelJS from 'exceljs'

/** A cell of a form: a text that is there, or one to be filled in. */
export interface FormCell {
  text?: string
  /** To be filled in: what is chosen from, or what may be written. */
  fill?: 'text' | 'date' | 'mark' | readonly string[]
}

/** A form as a workbook: a sheet to fill in, and one that says how. */
export interface Form {
  /** Name of the sheet that is filled in. */
  sheet: string
  columns: readonly { title: string; width: number; quiet?: boolean }[]
  /** Rows of as many cells as there are columns. */
  rows: readonly (readonly FormCell[])[]
  help: { sheet: string; title: string; lines: readonly string[] }
}

/** Sheet with the lists of choices; Excel takes no longer list than 255 characters in a cell itself. */
const listSheet = 'lists'

/** The form as the bytes of an XLSX file: A4 on its side, with lists to choose from. */
export async function writeForm(form: Form): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet(form.sheet, {
    views: [{ state: 'frozen', ySplit: 1, xSplit: 2 }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  })
  sheet.columns = form.columns.map(({ title, width }) => ({ header: title, width }))
  sheet.pageSetup.printTitlesRow = '1:1'
  sheet.getRow(1).font = { bold: true }
  sheet.getRow(1).alignment = { wrapText: true, vertical: 'top' }
  addHelp(workbook, form.help)
  const listOf = createLists(workbook)
  form.rows.forEach((cells, index) => {
    const row = sheet.getRow(index + 2)
    cells.forEach((cell, at) => fillCell(row.getCell(at + 1), cell, { listOf, isFirst: index === 0 }))
    form.columns.forEach(({ quiet }, at) => quiet && (row.getCell(at + 1).font = { color: { argb: 'FF6D7B89' } }))
  })
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

function addHelp(workbook: ExcelJS.Workbook, { sheet, title, lines }: Form['help']): void {
  const help = workbook.addWorksheet(sheet)
  help.getColumn(1).width = 110
  help.addRow([title]).font = { bold: true, size: 14 }
  for (const line of lines) help.addRow([line]).alignment = { wrapText: true, vertical: 'top' }
}

/** A function that gives the formula of a list, which it writes down once. */
function createLists(workbook: ExcelJS.Workbook): (choices: readonly string[]) => string {
  const known = new Map<string, string>()
  let sheet: ExcelJS.Worksheet | undefined
  return choices => {
    const key = JSON.stringify(choices)
    const formula = known.get(key)
    if (formula !== undefined) return formula
    sheet ??= workbook.addWorksheet(listSheet, { state: 'veryHidden' })
    const column = sheet.getColumn(known.size + 1)
    column.values = [...choices]
    known.set(key, `${listSheet}!$${column.letter}$1:$${column.letter}$${choices.length}`)
    return known.get(key) as string
  }
}

interface Filling {
  listOf: (choices: readonly string[]) => string
  /** The first row, whose date holds for all. */
  isFirst: boolean
}

function fillCell(cell: ExcelJS.Cell, { text, fill }: FormCell, { listOf, isFirst }: Filling): void {
  cell.alignment = { wrapText: true, vertical: 'top' }
  cell.border = { bottom: { style: 'hair' } }
  if (text !== undefined && text !== '') cell.value = text
  if (fill === undefined) return
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF8D6' } }
  if (fill === 'date') {
    cell.numFmt = 'yyyy-mm-dd'
    const above = `${cell.address.replace(/\d+$/, '')}${Number(cell.row) - 1}`
    if (!isFirst) cell.value = { formula: `IF(${above}="","",${above})`, result: '' }
  }
  const choices = fill === 'mark' ? ['x'] : fill
  if (typeof choices !== 'string')
    cell.dataValidation = { type: 'list', allowBlank: true, formulae: [listOf(choices)], showErrorMessage: false }
}
