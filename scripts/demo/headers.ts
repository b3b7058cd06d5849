import type { CellValue, MergeRange } from 'hucre'

interface Header {
  group?: string
  header: string
}

/** Rows above the header: the title and the empty row where the logo was. */
const firstRow = 2

/** One header row, or two when columns stand in groups: then a header without a group is drawn over both. */
export function writeHeaders(columns: readonly Header[]): CellValue[][] {
  const lower = columns.map(({ header }) => header)
  if (!isGrouped(columns)) return [lower]
  const upper = columns.map(({ group, header }, index) => (startsGroup(columns, index) ? (group ?? header) : null))
  return [upper, columns.map(({ group, header }) => (group === undefined ? null : header))]
}

/** The cells to merge in the header rows. */
export function mergeHeaders(columns: readonly Header[]): MergeRange[] {
  if (!isGrouped(columns)) return []
  return columns.flatMap(({ group }, startCol) => {
    if (!startsGroup(columns, startCol)) return []
    if (group === undefined) return [{ startRow: firstRow, startCol, endRow: firstRow + 1, endCol: startCol }]
    const next = columns.findIndex((column, index) => index > startCol && column.group !== group)
    return [{ startRow: firstRow, startCol, endRow: firstRow, endCol: (next < 0 ? columns.length : next) - 1 }]
  })
}

function isGrouped(columns: readonly Header[]): boolean {
  return columns.some(({ group }) => group !== undefined)
}

function startsGroup(columns: readonly Header[], index: number): boolean {
  const group = columns[index]?.group
  return group === undefined || columns[index - 1]?.group !== group
}
