import exceljs from 'exceljs'
import type { Worksheet } from 'exceljs'
import type { ForeignSheet } from '../tables/foreign.js'
import { fillFindingsSheet, fillOf } from './findings-sheet.js'
import type { FindingsSheet } from './findings-sheet.js'
import type { Mark } from './mark-cells.js'
import { freeName } from './sheet-names.js'
import { wordsIn } from './words/words-in.js'

/** What a marked copy is made from. */
export interface MarkedCopy extends FindingsSheet {
  /** By the names of the sheets in the file. */
  marks: ReadonlyMap<string | undefined, ReadonlyMap<string, Mark>>
}

/**
 * A copy of an .xlsx file as it is, with its cells marked and the list of findings before its sheets; false when exceljs
 * reads its dates otherwise than we do. exceljs 4.4.0 holds all of it in memory, leaves out what it does not know (charts,
 * macros), and takes a date that is stored as a text for the number of its year.
 */
export async function annotateWorkbook(
  file: string,
  copy: string,
  { sheets, ...marked }: MarkedCopy & { sheets: readonly ForeignSheet[] },
): Promise<boolean> {
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.readFile(file)
  if (!sheets.every(sheet => hasSameDates(workbook.getWorksheet(sheet.name), sheet))) return false
  const names = workbook.worksheets.map(({ name }) => name)
  for (const sheet of workbook.worksheets) markCells(sheet, marked.marks.get(sheet.name) ?? new Map())
  const list = workbook.addWorksheet(freeName(wordsIn(marked.language).findings, names))
  Object.assign(list, { orderNo: -1 })
  fillFindingsSheet(list, marked)
  workbook.views = [{ x: 0, y: 0, width: 20_000, height: 15_000, firstSheet: 0, activeTab: 0, visibility: 'visible' }]
  await workbook.xlsx.writeFile(copy)
  return true
}

function hasSameDates(sheet: Worksheet | undefined, { rows }: ForeignSheet): boolean {
  return rows.every(({ number, cells }) =>
    cells.every((cell, index) => {
      if (typeof cell === 'string' || cell.kind !== 'date') return true
      const { value, result } = sheet?.getCell(number, index + 1) ?? {}
      const date = value instanceof Date ? value : result
      return date instanceof Date && date.toISOString().slice(0, 10) === cell.text.slice(0, 10)
    }),
  )
}

/** Cells that look the same share one style, so each gets one of its own. */
function markCells(sheet: Worksheet, marks: ReadonlyMap<string, Mark>): void {
  for (const [address, { severity, comment }] of marks) {
    const cell = sheet.getCell(address)
    cell.style = { ...cell.style, fill: fillOf(severity) }
    cell.note = comment
  }
}
