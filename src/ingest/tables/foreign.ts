import type { Finding } from '../finding.js'
import type { Source } from '../mapping/mapping.js'
import type { Merge } from './spread-merges.js'
import type { Row } from './table.js'
import { packRows } from './table-rows.js'

/** What a file is, by its content. */
export type FileKind = 'text' | 'xlsx' | 'xlsb' | 'xls' | 'ods' | 'fods' | 'xml' | 'html' | 'json'

/** What is asked of the reading of a file. It can be sent to another process. */
export interface ReadRequest {
  file: string
  sources: readonly Pick<Source, 'name' | 'file' | 'iterator' | 'sheets' | 'sheetPattern' | 'dialect'>[]
}

/** A sheet of which only the name is known. */
export interface SheetName {
  name: string
  hidden: boolean
}

/** A sheet as it stands in a file. */
export interface ForeignSheet {
  /** Undefined in a file without sheets. */
  name: string | undefined
  hidden: boolean
  hiddenRows: number
  rows: Row[]
  merges: readonly Merge[]
  /** The source that it was read for, when sources read the same text in different ways. */
  source?: string
  ragged?: boolean
  findings: Finding[]
}

/** A file as it stands, before any mapping is put to it. */
export interface ForeignFile {
  kind: FileKind
  /** All sheets of the file, read or not. */
  names: SheetName[]
  sheets: ForeignSheet[]
  findings: Finding[]
}

/** What belongs to a cell and was read after it. */
export interface AddedPart {
  /** From 1. */
  row: number
  /** From 0. */
  column: number
  href?: string
  note?: string
}

/** A file in pieces, in the order in which they are read; rows belong to the sheet that was last begun. */
export type Piece =
  | { kind: FileKind }
  | { sheet: Omit<ForeignSheet, 'rows' | 'merges' | 'hiddenRows'> }
  | { rows: Row[] }
  | { ended: Pick<ForeignSheet, 'merges' | 'hiddenRows'>; added?: readonly AddedPart[] }
  | { names: SheetName[] }
  | { findings: Finding[] }

/** Rows in one piece: enough to make the sending cheap, few enough to be small. */
const rowsInPiece = 1000

/** A sheet that was read whole, in pieces. */
export function* piecesOf({ rows, merges, hiddenRows, ...sheet }: ForeignSheet): Iterable<Piece> {
  yield { sheet }
  for (let start = 0; start < rows.length; start += rowsInPiece) yield { rows: rows.slice(start, start + rowsInPiece) }
  yield { ended: { merges, hiddenRows } }
}

/** Rows of a sheet that are kept as they are; the cells of further ones are packed. */
const openRows = 5000

/** Puts pieces together. Everything is kept, as a record can gather rows of all sheets; packed, and within the limits. */
export function createCollector(): { add(piece: Piece): void; file: ForeignFile } {
  const file: ForeignFile = { kind: 'text', names: [], sheets: [], findings: [] }
  const last = () => file.sheets[file.sheets.length - 1]
  return {
    file,
    add: piece => {
      if ('kind' in piece) file.kind = piece.kind
      else if ('sheet' in piece) file.sheets.push({ ...piece.sheet, rows: [], merges: [], hiddenRows: 0 })
      else if ('rows' in piece) addRows(last(), piece.rows)
      else if ('ended' in piece) end(last(), piece)
      else if ('names' in piece) file.names.push(...piece.names)
      else file.findings.push(...piece.findings)
    },
  }
}

function addRows(sheet: ForeignSheet | undefined, rows: readonly Row[]): void {
  if (!sheet) return
  for (const row of sheet.rows.length < openRows ? rows : packRows(rows)) sheet.rows.push(row)
}

function end(sheet: ForeignSheet | undefined, { ended, added = [] }: Extract<Piece, { ended: unknown }>): void {
  if (!sheet) return
  Object.assign(sheet, ended)
  for (const { row, column, ...parts } of added) {
    const whole = sheet.rows[row - 1]
    const cell = whole?.cells[column]
    if (!whole || cell === undefined) continue
    const cells = [...whole.cells]
    cells[column] = { ...(typeof cell === 'string' ? { text: cell, kind: 'text' } : cell), ...parts }
    sheet.rows[row - 1] = { ...whole, cells }
  }
}
