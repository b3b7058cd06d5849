import type { Cell, Worksheet } from 'exceljs'
import type { Finding } from '../finding.js'
import { explain } from '../sentences/explain.js'
import type { Language } from '../sentences/sentence.js'
import { placeText } from './group-findings.js'
import { addressOf, fills } from './mark-cells.js'
import { wordsIn } from './words/words-in.js'

/** Findings that the sheet lists; the rest is in the file of all findings. */
const listed = 20_000
/** Characters that a cell of a workbook can hold. */
const cellLength = 32_000

/** What the list needs to lead to the cells. */
export interface FindingsSheet {
  findings: readonly Finding[]
  language: Language
  findingsFile: string
  /** The name that a sheet has in the copy. */
  sheetName: (sheet: string | undefined) => string
}

const widths = [12, 20, 22, 24, 24, 70, 70]

/** Fills the sheet that lists the findings, each with a link to its cell. */
export function fillFindingsSheet(sheet: Worksheet, options: FindingsSheet): void {
  const words = wordsIn(options.language)
  const heads = [words.severity, words.rule, words.cell, words.column, words.value, words.message, words.cure]
  sheet.columns = widths.map(width => ({ width }))
  const head = sheet.addRow(heads)
  head.font = { bold: true }
  head.commit()
  for (const finding of options.findings.slice(0, listed)) addFinding(sheet, finding, options)
  const left = options.findings.length - listed
  if (left > 0) sheet.addRow([words.moreFindings(left, options.findingsFile)]).commit()
}

function addFinding(sheet: Worksheet, finding: Finding, { language, sheetName }: FindingsSheet): void {
  const { severity, code, column, value } = finding
  const { message, cure } = explain(finding, language)
  const texts = [wordsIn(language).severities[severity], code, placeText(finding), column, value, message, cure]
  const row = sheet.addRow(texts.map(text => text?.slice(0, cellLength) ?? ''))
  row.getCell(1).fill = fillOf(severity)
  const address = addressOf(finding)
  if (address !== undefined) link(row.getCell(3), `#'${sheetName(finding.sheet).replaceAll("'", "''")}'!${address}`)
  for (const wide of [6, 7]) row.getCell(wide).alignment = { wrapText: true, vertical: 'top' }
  row.commit()
}

function link(cell: Cell, hyperlink: string): void {
  cell.value = { text: String(cell.value), hyperlink }
  cell.font = { color: { argb: 'FF0B4F9E' }, underline: true }
}

/** The fill of a severity. */
export function fillOf(severity: keyof typeof fills): Cell['fill'] {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb: fills[severity] } }
}
