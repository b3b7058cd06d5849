import exceljs from 'exceljs'
import type { CellValue, Row as WrittenRow } from 'exceljs'
import type { ForeignSheet } from '../tables/foreign.js'
import { textOf } from '../tables/table.js'
import type { Cell, Row } from '../tables/table.js'
import type { MarkedCopy } from './annotate-workbook.js'
import { fillFindingsSheet, fillOf } from './findings-sheet.js'
import { cellAddress } from '../tables/cell-address.js'
import type { Mark } from './mark-cells.js'
import { freeName } from './sheet-names.js'
import { wordsIn } from './words/words-in.js'

/** Characters that a cell of a workbook can hold. */
const cellLength = 32_000
/** Comments in a sheet; beyond, cells get their colour only. */
const comments = 20_000

/**
 * A workbook with what was read of a file: each cell at its address, texts as texts, marked. It is written row by row;
 * formats and formulas of the file are not in it.
 */
export async function rebuildWorkbook(
  sheets: readonly ForeignSheet[],
  copy: string,
  marked: MarkedCopy,
): Promise<void> {
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ filename: copy, useStyles: true })
  const names = sheets.map(({ name }) => marked.sheetName(name))
  const list = workbook.addWorksheet(freeName(wordsIn(marked.language).findings, names))
  fillFindingsSheet(list, marked)
  list.commit()
  for (const sheet of sheets) {
    const written = workbook.addWorksheet(marked.sheetName(sheet.name))
    writeRows(sheet.rows, number => written.getRow(number), marked.marks.get(sheet.name) ?? new Map<string, Mark>())
    written.commit()
  }
  await workbook.commit()
}

function writeRows(
  rows: readonly Row[],
  rowAt: (number: number) => WrittenRow,
  marks: ReadonlyMap<string, Mark>,
): void {
  let left = comments
  for (const { number, cells } of rows) {
    const row = rowAt(number)
    row.values = cells.map(toValue)
    for (const [address, mark] of marksIn(number, cells.length, marks)) {
      const cell = row.getCell(address)
      cell.fill = fillOf(mark.severity)
      if (left > 0) cell.note = mark.comment
      left -= 1
    }
    row.commit()
  }
}

/** With the numbers of their columns, from 1. */
function* marksIn(row: number, width: number, marks: ReadonlyMap<string, Mark>): Iterable<[number, Mark]> {
  if (marks.size === 0) return
  for (let index = 0; index < Math.max(1, width); index += 1) {
    const mark = marks.get(cellAddress(index, row))
    if (mark) yield [index + 1, mark]
  }
}

/** A number stays a number, and a text a text, whatever it looks like. */
function toValue(cell: Cell): CellValue {
  const text = textOf(cell).slice(0, cellLength)
  if (text === '') return null
  if (typeof cell === 'string' || cell.kind !== 'number') return text
  const number = Number(text)
  return Number.isFinite(number) ? number : text
}
