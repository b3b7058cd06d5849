import { cleanText } from '../../cells/clean-text.js'
import type { Finding } from '../../finding.js'
import type { FunctionCall } from '../../mapping/mapping.js'
import { columnName } from '../../tables/cell-address.js'
import { textOf } from '../../tables/table.js'
import type { ColumnUse, Table } from '../../tables/table.js'
import type { Watch } from './watch-table.js'

const numeric = /^(\d{1,2})[./ -]+(\d{1,2})[./ -]+\d{4}(?!\d)/

interface Orders {
  /** Dates whose first number can only be the day. */
  dayFirst: number
  /** Dates whose second number can only be the day. */
  monthFirst: number
  /** Dates that can be read both ways. */
  open: number
  example: string
}

/** Dates of numbers without a format are read with the day first; tells of columns that do not show it, or show otherwise. */
export function createDateOrderWatch(table: Table): Watch {
  const all = new Map(dateColumns(table).map(use => [use, { dayFirst: 0, monthFirst: 0, open: 0, example: '' }]))
  return {
    see({ row }) {
      for (const [use, orders] of all) count(orders, cleanText(textOf(row.cells[use.index])))
    },
    findings: () => [...all].flatMap(([use, orders]) => judge(use, orders)),
  }
}

function dateColumns({ things, uses }: Table): ColumnUse[] {
  const names = things.flatMap(({ statements }) =>
    statements.flatMap(({ object }) => (object.kind === 'function' ? columnsOfDates(object.call) : [])),
  )
  const found = new Set(names.flatMap(name => uses.get(name) ?? []))
  return [...found].filter(({ reading, extract, piece }) => !reading.formats && !extract && !piece)
}

function columnsOfDates({ name, arguments: given }: FunctionCall): string[] {
  return given.flatMap(({ value }) => {
    if (value.kind === 'function') return columnsOfDates(value.call)
    return name === 'date' && value.kind === 'column' ? [value.column] : []
  })
}

function count(orders: Orders, text: string): void {
  const [, first, second] = numeric.exec(text) ?? []
  if (first === undefined || second === undefined || first === second) return
  if (Number(second) > 12) orders.monthFirst += 1
  else if (Number(first) > 12) orders.dayFirst += 1
  else orders.open += 1
  if (Number(first) <= 12) orders.example = text
}

function judge(use: ColumnUse, { dayFirst, monthFirst, open, example }: Orders): Finding[] {
  const column = columnName(use)
  if (monthFirst > 0 && open > 0)
    return [{ severity: 'warning', code: 'date-order-mixed', column, values: { monthFirst, open } }]
  if (dayFirst === 0 && open > 0)
    return [{ severity: 'info', code: 'date-order-open', column, values: { open, example } }]
  return []
}
