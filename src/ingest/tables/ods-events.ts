import { limits } from './limits.js'
import { showOdsCell } from './ods-cell.js'
import type { OdsCell } from './ods-cell.js'
import { attribute } from './scan-xml.js'
import type { XmlEvents } from './scan-xml.js'
import type { Merge } from './spread-merges.js'
import type { Cell, Row } from './table.js'

/** Takes what an OpenDocument text holds, in its order. */
export interface OdsSink {
  /** Begins a sheet; says whether its rows are wanted. */
  sheet(name: string, hidden: boolean): boolean
  row(row: Row): void
  end(sheet: { merges: Merge[]; hiddenRows: number }): void
}

/** Where in a text we are. */
interface State {
  wanted: boolean
  styles: { name: string; hidden: Set<string>; struck: Set<string> }
  /** Number of the last row. */
  row: number
  /** Rows without content that may be followed by one. */
  gap: number
  cells: Cell[]
  /** Cells without content that may be followed by one. */
  empty: number
  rowAttributes: string
  cell: OdsCell | undefined
  /** Elements inside a cell that are no part of its text: drawings, forms. */
  ignored: number
  inNote: boolean
  paragraphs: number
  merges: Merge[]
  hiddenRows: number
}

type Handler = (state: State, attributes: string, sink: OdsSink) => void

/** Reads the elements of content.xml or of a flat OpenDocument text. */
export function createOdsEvents(sink: OdsSink): XmlEvents {
  const state: State = { ...emptySheet(), styles: { name: '', hidden: new Set(), struck: new Set() } }
  return {
    open: (name, attributes) => {
      if (name.startsWith('draw:') || name.startsWith('table:shapes')) state.ignored += 1
      else if (state.ignored === 0) opened[name]?.(state, attributes, sink)
    },
    close: name => {
      if (name.startsWith('draw:') || name.startsWith('table:shapes')) state.ignored = Math.max(0, state.ignored - 1)
      else if (state.ignored === 0) closed[name]?.(state, '', sink)
    },
    text: text => addText(state, text, true),
  }
}

function emptySheet(): Omit<State, 'styles'> {
  const counts = { row: 0, gap: 0, empty: 0, ignored: 0, paragraphs: 0, hiddenRows: 0 }
  return { ...counts, wanted: false, cells: [], rowAttributes: '', cell: undefined, inNote: false, merges: [] }
}

/** Spaces and line ends between words count once; what stands outside paragraphs is layout. */
function addText({ cell, inNote, paragraphs, ignored }: State, text: string, collapse = false): void {
  if (!cell || paragraphs === 0 || ignored > 0) return
  const content = collapse ? text.replace(/[ \t\r\n]+/g, ' ') : text
  if (inNote) cell.note += content
  else cell.text += content
}

const opened: Readonly<Record<string, Handler>> = {
  'style:style': ({ styles }, attributes) => void (styles.name = attribute(attributes, 'style:name') ?? ''),
  'style:table-properties': ({ styles }, attributes) => {
    if (attribute(attributes, 'table:display') === 'false') styles.hidden.add(styles.name)
  },
  'style:text-properties': ({ styles }, attributes) => {
    const line = attribute(attributes, 'style:text-line-through-style') ?? 'none'
    if (line !== 'none') styles.struck.add(styles.name)
  },
  'table:table': (state, attributes, sink) => {
    const hidden = state.styles.hidden.has(attribute(attributes, 'table:style-name') ?? '')
    Object.assign(state, emptySheet())
    state.wanted = sink.sheet(attribute(attributes, 'table:name') ?? '', hidden)
  },
  'table:table-row': (state, attributes) => {
    Object.assign(state, { cells: [], empty: 0, rowAttributes: attributes })
  },
  'table:table-cell': openCell,
  'table:covered-table-cell': openCell,
  'office:annotation': state => void (state.inNote = true),
  'text:p': state => {
    const text = state.inNote ? state.cell?.note : state.cell?.text
    state.paragraphs += 1
    if (text) addText(state, '\n')
  },
  'text:s': (state, attributes) =>
    addText(state, ' '.repeat(Math.min(Number(attribute(attributes, 'text:c') ?? 1) || 1, 100))),
  'text:tab': state => addText(state, '\t'),
  'text:line-break': state => addText(state, '\n'),
  'text:a': ({ cell }, attributes) => {
    const href = attribute(attributes, 'xlink:href')
    if (cell && href !== undefined && href !== '') cell.href ??= href
  },
  'text:span': ({ cell, styles }, attributes) => {
    if (cell && styles.struck.has(attribute(attributes, 'text:style-name') ?? '')) cell.struck = true
  },
}

function openCell(state: State, attributes: string): void {
  const struck = state.styles.struck.has(attribute(attributes, 'table:style-name') ?? '')
  state.cell = { attributes, text: '', note: '', struck }
}

const closed: Readonly<Record<string, Handler>> = {
  'table:table': (state, _, sink) => {
    if (state.wanted) sink.end({ merges: state.merges, hiddenRows: state.hiddenRows })
    state.wanted = false
  },
  'table:table-row': closeRow,
  'table:table-cell': closeCell,
  'table:covered-table-cell': closeCell,
  'office:annotation': state => void (state.inNote = false),
  'text:p': state => void (state.paragraphs -= 1),
}

function closeCell(state: State): void {
  const { cell } = state
  state.cell = undefined
  if (!cell || !state.wanted) return
  const repeated = Number(attribute(cell.attributes, 'table:number-columns-repeated') ?? 1) || 1
  const shown = showOdsCell(cell)
  if (shown === '') return void (state.empty += repeated)
  for (let left = Math.min(state.empty, limits.widest); left > 0; left -= 1) state.cells.push('')
  state.empty = 0
  addMerge(state, cell.attributes)
  for (let left = Math.min(repeated, limits.widest); left > 0; left -= 1) state.cells.push(shown)
}

function addMerge({ merges, row, gap, cells }: State, attributes: string): void {
  const [columns, rows] = ['columns', 'rows'].map(
    what => Number(attribute(attributes, `table:number-${what}-spanned`) ?? 1) || 1,
  )
  if (columns === undefined || rows === undefined || columns * rows === 1) return
  const [startRow, startCol] = [row + gap, cells.length]
  merges.push({ startRow, startCol, endRow: startRow + rows - 1, endCol: startCol + columns - 1 })
}

/** Empty rows are told of only when another one follows: sheets end in a million of them. */
function closeRow(state: State, _: string, sink: OdsSink): void {
  if (!state.wanted) return
  const repeated = Number(attribute(state.rowAttributes, 'table:number-rows-repeated') ?? 1) || 1
  if (state.cells.length === 0) return void (state.gap += repeated)
  const hidden = /^(collapse|filter)$/.test(attribute(state.rowAttributes, 'table:visibility') ?? '')
  if (hidden) state.hiddenRows += repeated
  for (; state.gap > 0; state.gap -= 1) sink.row({ number: (state.row += 1), cells: [] })
  for (let left = repeated; left > 0; left -= 1) sink.row({ number: (state.row += 1), cells: state.cells })
}
