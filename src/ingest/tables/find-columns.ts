import { textOf } from './table.js'
import type { Column, Row } from './table.js'

/**
 * Columns up to the last that has a header or a cell. Several header rows are joined with a space; a title that stands
 * only above the first column of a group gives the others a further name.
 */
export function findColumns(header: readonly Row[], body: readonly Row[]): Column[] {
  const width = [...header, ...body].reduce((widest, row) => (row.fault ? widest : Math.max(widest, widthOf(row))), 0)
  const own = Array.from({ length: width }, (_, index) => header.map(row => tidy(row, index)))
  const carried = carry(own)
  return own.map((parts, index) => {
    const name = join(parts)
    const other = join(carried[index] ?? [])
    return { index, header: name, ...(other === name || name === '' ? {} : { otherNames: [other] }) }
  })
}

/** Columns that are the rows of a sheet: each knows its row, and the last one before it that is only a title. */
export function asLines(columns: readonly Column[], body: readonly Row[]): Column[] {
  const filled = new Set(body.flatMap(({ cells }) => cells.flatMap((cell, index) => (isEmpty(cell) ? [] : [index]))))
  let title = ''
  return columns.map(column => {
    const line = column.index + 1
    if (!filled.has(column.index) && column.header !== '') title = column.header
    const qualified = title === '' || title === column.header ? [] : [`${title} ${column.header}`]
    return { ...column, line, otherNames: [...(column.otherNames ?? []), ...qualified] }
  })
}

function isEmpty(cell: Row['cells'][number]): boolean {
  return textOf(cell).trim() === ''
}

function widthOf({ cells }: Row): number {
  let width = cells.length
  while (width > 0 && isEmpty(cells[width - 1] ?? '')) width -= 1
  return width
}

function tidy({ cells }: Row, index: number): string {
  return textOf(cells[index]).replace(/\s+/g, ' ').trim()
}

/** In all rows of the header but the last, an empty cell counts as the one before it. */
function carry(columns: readonly string[][]): string[][] {
  const titles: string[] = []
  return columns.map(parts =>
    parts.map((part, level) => {
      if (level === parts.length - 1) return part
      if (part !== '') titles.fill('', level + 1)
      if (part !== '') titles[level] = part
      return titles[level] ?? ''
    }),
  )
}

/** A merged cell over two header rows gives its text once. */
function join(parts: readonly string[]): string {
  return parts.filter((part, position) => part !== '' && part !== parts[position - 1]).join(' ')
}
