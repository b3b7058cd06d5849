import type { CellObject, Range, WorkBook, WorkSheet } from '@e965/xlsx'
import { isDateFormat, serialToDate } from 'hucre'
import type { Cell as StoredCell } from 'hucre'
import { isLocked } from './detect-kind.js'
import type { FileKind, ForeignSheet, SheetName } from './foreign.js'
import { holdLimit, limits } from './limits.js'
import { Problem } from '../../problem.js'
import { isTimeOfDay, showCell } from './show-cell.js'
import type { Cell, Row } from './table.js'

/** The sheets of a workbook of an older kind, all of them. */
export interface LegacyWorkbook {
  names: SheetName[]
  sheets: ForeignSheet[]
}

/**
 * The sheets of a workbook of an older kind: .xls, .xlsb, Excel 2003 XML, HTML. It is read whole by @e965/xlsx 0.20.3,
 * which can take a lot of memory for a small file: only in a process of its own.
 */
export async function readLegacy(content: Uint8Array | string, kind: FileKind, file: string): Promise<LegacyWorkbook> {
  const { read, utils } = await import('@e965/xlsx')
  const workbook = openWorkbook(read, content, file)
  const hidden = (index: number) => (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0
  const names = workbook.SheetNames.map((name, index) => ({ name, hidden: hidden(index) }))
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true
  const sheets = names.flatMap(({ name, hidden }) => {
    const sheet = workbook.Sheets[name]
    const range = sheet?.['!ref'] === undefined ? undefined : utils.decode_range(sheet['!ref'])
    return sheet ? [{ name, hidden, findings: [], ...readSheet(sheet, range, date1904) }] : []
  })
  return { names, sheets: kind === 'html' ? sheets.slice(0, 20) : sheets }
}

/** Everything as it is written: texts of HTML that look like numbers stay texts. */
const options = {
  cellNF: true,
  cellText: true,
  cellFormula: true,
  cellHTML: false,
  cellStyles: true,
  dense: true,
  raw: true,
} as const

function openWorkbook(
  read: (content: never, options: object) => WorkBook,
  content: Uint8Array | string,
  file: string,
): WorkBook {
  try {
    const type = typeof content === 'string' ? 'string' : 'array'
    return read(content as never, { ...options, type })
  } catch (cause) {
    if (cause instanceof Error && /password|encrypt/i.test(cause.message)) throw isLocked(file)
    throw new Problem('malformed', 'The workbook is damaged, or of a kind that cannot be read.', {
      cure: 'Open it in the spreadsheet program, save it as .xlsx and try again.',
      cause,
    })
  }
}

type ReadSheet = Pick<ForeignSheet, 'rows' | 'merges' | 'hiddenRows'>

function readSheet(sheet: WorkSheet, range: Range | undefined, date1904: boolean): ReadSheet {
  const data = (sheet as { '!data'?: (CellObject | undefined)[][] })['!data'] ?? []
  holdLimit(data.length, limits.sheetRows, `A sheet has ${data.length.toLocaleString('en')} rows`)
  const rows: Row[] = Array.from(data, (cells: (CellObject | undefined)[] | undefined, index) => ({
    number: index + 1,
    cells: Array.from((cells ?? []).slice(0, limits.widest), cell => (cell ? toCell(cell, date1904) : '')),
  }))
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({
    startRow: s.r,
    startCol: s.c,
    endRow: e.r,
    endCol: e.c,
  }))
  const hiddenRows = (sheet['!rows'] ?? []).filter(row => row?.hidden).length
  return { rows: range ? rows.slice(0, range.e.r + 1) : [], merges, hiddenRows }
}

/** A cell of @e965/xlsx in the form that hucre gives. */
function toCell(cell: CellObject, date1904: boolean): Cell {
  const value = valueOf(cell, date1904)
  const note = cell.c?.map(({ t }) => t).join('\n')
  const stored: StoredCell = {
    value,
    type: cell.t === 'e' ? 'error' : 'string',
    ...(typeof cell.z === 'string' && cell.z !== 'General' ? { style: { numFmt: cell.z } } : {}),
    ...(cell.f === undefined ? {} : { formula: cell.f }),
    ...(cell.l?.Target ? { hyperlink: { target: cell.l.Target } } : {}),
    ...(note ? { comment: { text: note } } : {}),
  }
  return showCell(value, stored)
}

function valueOf({ t, v, w, z }: CellObject, date1904: boolean): StoredCell['value'] {
  if (t === 'z' || v === undefined) return null
  if (t === 'e') return w ?? String(v)
  if (t !== 'n' || typeof v !== 'number' || typeof z !== 'string' || !isDateFormat(z)) return v
  return serialToDate(v, date1904 && !isTimeOfDay(z))
}
