import { columnNumber } from './cell-address.js'
import { holdLimit, limits } from './limits.js'
import { attribute } from './scan-xml.js'
import type { XmlEvents } from './scan-xml.js'
import { createSheetRemarks } from './sheet-remarks.js'
import type { SheetRemarks } from './sheet-remarks.js'
import type { Merge } from './spread-merges.js'
import type { Cell, Row } from './table.js'
import { toCell } from './xlsx-cell.js'
import type { Shared, XlsxCell } from './xlsx-cell.js'
import { createTextReader } from './xlsx-strings.js'
import { idOf } from './xlsx-book.js'

/** A hyperlink of a sheet. */
export interface SheetLink {
  range: Merge
  /** Of the relation that has its address. */
  id: string
}

/** What was read of a sheet. */
export interface SheetContent {
  rows: Row[]
  merges: Merge[]
  links: SheetLink[]
  hiddenRows: number
  remarks: SheetRemarks
}

interface State extends SheetContent {
  /** Number of the row that we are in, or of the last one. */
  row: number
  /** Number of the last row that was handed over. */
  told: number
  cells: Cell[]
  /** Position of the cell that we are in, or of the last one, from 0. */
  column: number
  cell: XlsxCell | undefined
  inside: 'v' | 'f' | undefined
}

/** Reads the elements of a sheet of an .xlsx file; what was read is in `content`, whose rows may be taken out. */
export function createSheetEvents(shared: Shared): { events: XmlEvents; content: SheetContent } {
  const content: SheetContent = { rows: [], merges: [], links: [], hiddenRows: 0, remarks: createSheetRemarks() }
  const state: State = Object.assign(content, {
    row: 0,
    told: 0,
    cells: [],
    column: -1,
    cell: undefined,
    inside: undefined,
  })
  const inline = createTextReader('is', text => {
    if (state.cell) state.cell.inline = text
  })
  const events: XmlEvents = {
    open: (name, attributes) => {
      if (name === 'c') openCell(state, attributes)
      else if (name === 'v') state.inside = 'v'
      else if (name === 'row') openRow(state, attributes)
      else if (name === 'f') openFormula(state)
      else if (name === 'mergeCell') state.merges.push(...toRange(attribute(attributes, 'ref')))
      else if (name === 'hyperlink') addLink(state, attributes)
      else if (name === 'col') hideColumns(state, attributes)
      else inline.open(name, attributes)
    },
    close: name => {
      if (name === 'c') closeCell(state, shared)
      else if (name === 'v' || name === 'f') state.inside = undefined
      else if (name === 'row') closeRow(state)
      else inline.close(name)
    },
    text: text => {
      if (state.inside === 'v' && state.cell) state.cell.value += text
      else if (state.inside === 'f' && state.cell) state.cell.formula += text
      else inline.text(text)
    },
  }
  return { events, content }
}

/** A row without number follows the one before it. */
function openRow(state: State, attributes: string): void {
  state.row = Number(attribute(attributes, 'r') ?? state.row + 1)
  holdLimit(state.row, limits.sheetRows, `A sheet has ${state.row.toLocaleString('en')} rows`)
  if (isOn(attribute(attributes, 'hidden'))) state.hiddenRows += 1
  state.cells = []
  state.column = -1
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true'
}

/** The attributes of a cell as spreadsheet programs write them, which are looked up more often than all others. */
const usualAttributes = /^\s*r="([A-Z]{1,3})\d+"(?:\s+s="(\d+)")?(?:\s+t="(\w+)")?\s*$/
const cellAttributes = /(?:^|\s)([rst])\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** A cell without address follows the one before it. */
function openCell(state: State, attributes: string): void {
  const cell: XlsxCell = { type: undefined, style: 0, value: '', formula: undefined, inline: undefined }
  state.cell = cell
  state.column += 1
  const usual = usualAttributes.exec(attributes)
  if (usual) {
    state.column = columnNumber(usual[1] ?? '') - 1
    cell.style = Number(usual[2] ?? 0)
    cell.type = usual[3]
  } else readAttributes(state, cell, attributes)
}

function readAttributes(state: State, cell: XlsxCell, attributes: string): void {
  for (const [, name, double, single] of attributes.matchAll(cellAttributes)) {
    const value = double ?? single ?? ''
    if (name === 'r') state.column = columnNumber(value.replace(/\d+$/, '')) - 1
    else if (name === 's') cell.style = Number(value)
    else cell.type = value
  }
}

function openFormula(state: State): void {
  if (!state.cell) return
  state.cell.formula = ''
  state.inside = 'f'
}

function closeCell(state: State, shared: Shared): void {
  const { cell, cells, column } = state
  state.cell = undefined
  const shown = cell ? toCell(cell, shared) : ''
  if (shown === '' || !(column >= 0 && column < limits.widest)) return
  while (cells.length < column) cells.push('')
  cells[column] = shown
  state.remarks.cell(column, shared.styles[cell?.style ?? 0]?.coloured ?? false)
}

/** Empty rows are told of only when another one follows. */
function closeRow(state: State): void {
  state.remarks.endRow()
  if (state.cells.length === 0 || state.row <= state.told) return
  while (state.told < state.row - 1) state.rows.push({ number: (state.told += 1), cells: [] })
  state.rows.push({ number: (state.told += 1), cells: state.cells })
}

function hideColumns({ remarks }: State, attributes: string): void {
  const [first, last] = ['min', 'max'].map(key => Number(attribute(attributes, key) ?? 0) - 1)
  if (isOn(attribute(attributes, 'hidden')) && first !== undefined && last !== undefined) remarks.hide(first, last)
}

function addLink({ links }: State, attributes: string): void {
  const id = idOf(attributes)
  for (const range of toRange(attribute(attributes, 'ref'))) if (id !== '') links.push({ range, id })
}

/** "B2:C4" or "B2"; none when it is neither. */
export function toRange(reference = ''): Merge[] {
  const [, column, row, lastColumn = column, lastRow = row] =
    /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(reference) ?? []
  if (column === undefined || lastColumn === undefined) return []
  return [
    {
      startRow: Number(row) - 1,
      startCol: columnNumber(column) - 1,
      endRow: Number(lastRow) - 1,
      endCol: columnNumber(lastColumn) - 1,
    },
  ]
}
