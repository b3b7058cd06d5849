import { HucreError, readXlsx } from 'hucre'
import type { MergeRange, Sheet as StoredSheet, SheetFilterInfo } from 'hucre'
import { Problem } from '../../problem.js'
import { inflatedSize } from './inflated-size.js'
import { holdLimit, limits } from './limits.js'
import { showCell } from './show-cell.js'
import type { Row } from './table.js'

/** A sheet of a workbook as it stands. */
/** What was read of a workbook. */
export interface WorkbookSheet {
  name: string
  hidden: boolean
  hiddenRows: number
  rows: Row[]
  /** Row and column numbers from 0. */
  merges: readonly MergeRange[]
}

/** A sheet of which only the name is known. */
export interface SheetName {
  name: string
  hidden: boolean
}

export interface Workbook {
  /** All sheets of the file, read or not. */
  names: SheetName[]
  sheets: WorkbookSheet[]
}

/**
 * The sheets of an .xlsx file that are wanted. They are read whole: only so does hucre 1.0.0 tell number formats, merged
 * cells and what is hidden; limits on the file and on its decompressed size keep that small.
 */
export async function readWorkbook(bytes: Uint8Array, wanted: (sheet: SheetName) => boolean): Promise<Workbook> {
  holdLimit(await inflatedSize(bytes, limits.inflatedBytes), limits.inflatedBytes, 'The workbook is too large')
  const names: SheetName[] = []
  const choose = (info: SheetFilterInfo) => {
    const sheet = { name: info.name, hidden: info.hidden === true || info.veryHidden === true }
    names.push(sheet)
    return wanted(sheet)
  }
  try {
    const { sheets } = await readXlsx(bytes, { readStyles: true, sheets: choose })
    return { names, sheets: sheets.map(readSheet) }
  } catch (cause) {
    throw cause instanceof HucreError ? unreadable(cause) : cause
  }
}

function readSheet(sheet: StoredSheet): WorkbookSheet {
  const rows = sheet.rows.map((values, index) => ({
    number: index + 1,
    cells: values.map((value, column) => showCell(value, sheet.cells?.get(`${index},${column}`))),
  }))
  return {
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    hiddenRows: [...(sheet.rowDefs?.values() ?? [])].filter(row => row.hidden).length,
    rows,
    merges: sheet.merges ?? [],
  }
}

function unreadable(cause: HucreError): Problem {
  return new Problem('malformed', `The workbook cannot be read: ${cause.message.split('. ')[0]}.`, {
    cure: 'Open it in the spreadsheet program, delete what lies far outside the table, and save it anew as .xlsx without a password.',
    cause,
  })
}
