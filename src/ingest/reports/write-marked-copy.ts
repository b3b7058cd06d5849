import { stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import type { Finding } from '../finding.js'
import type { Language } from '../sentences/sentence.js'
import type { ForeignFile } from '../tables/foreign.js'
import { annotateWorkbook } from './annotate-workbook.js'
import type { MarkedCopy } from './annotate-workbook.js'
import { marksOf } from './mark-cells.js'
import { rebuildWorkbook } from './rebuild-workbook.js'
import { freeName } from './sheet-names.js'
import { wordsIn } from './words/words-in.js'

/** An .xlsx file up to which its own formats are kept, in bytes and in cells that were read; exceljs needs much memory. */
const keptBytes = 4 * 1024 * 1024
const keptCells = 400_000
/** Cells of which a copy is made at all. */
const copiedCells = 6_000_000

/** What the copy is made from. */
export interface CopyRequest {
  /** The file that was imported, and what was read of it. */
  file: string
  foreign: ForeignFile
  copy: string
  findings: readonly Finding[]
  findingsFile: string
  language: Language
}

/** Writes the file as a workbook with its doubtful cells marked; gives the reason when there is none. */
export async function writeMarkedCopy({ file, foreign, copy, ...request }: CopyRequest): Promise<string | undefined> {
  const cells = foreign.sheets.reduce((sum, { rows }) => sum + rows.reduce((all, row) => all + row.cells.length, 0), 0)
  if (cells > copiedCells) return wordsIn(request.language).tooManyCells(cells, copiedCells)
  const plain = freeName(basename(file, extname(file)), [])
  const keeps = foreign.kind === 'xlsx' && cells <= keptCells && (await stat(file)).size <= keptBytes
  const marked = { ...request, marks: marksOf(request.findings, request.language) }
  const asItIs = { ...marked, sheets: foreign.sheets, sheetName: (sheet: string | undefined) => sheet ?? plain }
  if (keeps && (await annotated(file, copy, asItIs))) return undefined
  await rebuildWorkbook(oneOfEach(foreign), copy, { ...marked, sheetName: createNames(foreign, plain) })
  return undefined
}

/** Whether exceljs could copy the file; there are good files that it cannot read (cells without address, for one). */
async function annotated(...copying: Parameters<typeof annotateWorkbook>): Promise<boolean> {
  try {
    return await annotateWorkbook(...copying)
  } catch (error) {
    if (error instanceof Error) return false
    throw error
  }
}

/** A text that several sources read stands in the copy once. */
function oneOfEach({ sheets }: ForeignFile): ForeignFile['sheets'] {
  return [...new Map(sheets.map(sheet => [sheet.name, sheet])).values()]
}

function createNames({ sheets }: ForeignFile, plain: string): MarkedCopy['sheetName'] {
  const names = new Map<string | undefined, string>()
  for (const { name } of sheets) if (!names.has(name)) names.set(name, freeName(name ?? plain, [...names.values()]))
  return sheet => names.get(sheet) ?? freeName(sheet ?? plain, [])
}
