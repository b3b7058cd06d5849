import type { Cell, CellStyle, CellValue, MergeRange, WriteSheet } from 'hucre'
import { mergeHeaders, writeHeaders } from './headers.js'

/** A column of a sheet: its header, how wide it is drawn, and what it says of one subject. */
export interface Column<Subject> {
  /** Heading above the headers of several columns. */
  group?: string
  header: string
  width: number
  cell: (subject: Subject) => CellValue
}

/** What makes a sheet: a title over all columns, headers, and a row for each subject. */
export interface SheetPlan<Subject> {
  name: string
  title: string
  columns: readonly Column<Subject>[]
  subjects: readonly Subject[]
  /** Write the first cell once and merge it over the rows below that say the same. */
  mergeFirst?: boolean
}

/** A cell that somebody filled in wrongly, found by the texts of the first two cells of its row. */
export interface Slip {
  sheet: string
  row: readonly [first: string, second: string]
  /** With its group: "Deur Breedte (cm)". */
  header: string
  cell: CellValue
}

const titleStyle: CellStyle = {
  font: { bold: true, size: 14, color: { rgb: '1F4E5F' } },
  alignment: { vertical: 'center' },
}
const headerStyle: CellStyle = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1F4E5F' } },
  alignment: { wrapText: true, vertical: 'center' },
}
const dateStyle: CellStyle = { numFmt: 'dd/mm/yyyy' }

/** The sheet as the workbook writer wants it: title, an empty row where the logo was, header rows, and the rows. */
export function layOut<Subject>(plan: SheetPlan<Subject>, slips: Set<Slip>): WriteSheet {
  const { columns } = plan
  const above = [[plan.title], [], ...writeHeaders(columns)]
  const rows = plan.subjects.map(subject => writeRow(plan, subject, slips))
  const repeats = plan.mergeFirst === true ? findRepeats(rows, above.length) : []
  for (const { startRow, endRow } of repeats)
    for (let row = startRow + 1; row <= endRow; row++) rows[row - above.length]?.fill(null, 0, 1)
  const all = [...above, ...rows]
  return {
    name: plan.name,
    rows: all,
    columns: columns.map(({ width }) => ({ width })),
    cells: styleCells(all, above.length),
    merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: columns.length - 1 }, ...mergeHeaders(columns), ...repeats],
    rowDefs: new Map([
      [0, { height: 26 }],
      [1, { height: 34 }],
    ]),
    freezePane: { rows: above.length, columns: 1 },
  }
}

function writeRow<Subject>(plan: SheetPlan<Subject>, subject: Subject, slips: Set<Slip>): CellValue[] {
  const row = plan.columns.map(column => column.cell(subject))
  for (const slip of slips) {
    const column = plan.columns.findIndex(
      ({ group, header }) => [group, header].filter(Boolean).join(' ') === slip.header,
    )
    if (slip.sheet !== plan.name || row[0] !== slip.row[0] || row[1] !== slip.row[1] || column < 0) continue
    row[column] = slip.cell
    slips.delete(slip)
  }
  return row
}

/** Stretches of rows whose first cell says the same, as places on the sheet. */
function findRepeats(rows: readonly (readonly CellValue[])[], offset: number): MergeRange[] {
  const starts = rows.flatMap((row, index) => (row[0] === rows[index - 1]?.[0] ? [] : [index]))
  return starts
    .map((start, index) => ({ startRow: start + offset, endRow: (starts[index + 1] ?? rows.length) - 1 + offset }))
    .filter(({ startRow, endRow }) => endRow > startRow)
    .map(range => ({ ...range, startCol: 0, endCol: 0 }))
}

function styleCells(rows: readonly (readonly CellValue[])[], headEnd: number): Map<string, Partial<Cell>> {
  const styles = new Map<string, Partial<Cell>>([['0,0', { style: titleStyle }]])
  for (const [row, cells] of rows.entries())
    for (const [column, cell] of cells.entries()) {
      if (row >= 2 && row < headEnd) styles.set(`${row},${column}`, { style: headerStyle })
      if (cell instanceof Date) styles.set(`${row},${column}`, { style: dateStyle })
    }
  return styles
}
