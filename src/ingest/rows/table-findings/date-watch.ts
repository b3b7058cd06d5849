import type { Literal, NamedNode, Term } from '@rdfjs/types'
import { xsd } from '../../../rdf/vocab.js'
import { columnName } from '../../tables/cell-address.js'
import type { Column, Row } from '../../tables/table.js'
import type { Watch } from './watch-table.js'

const calendar: readonly NamedNode[] = [xsd.date, xsd.gYearMonth, xsd.gYear]

interface Future {
  column: Column
  count: number
  example: string
  row: number
}

/** Dates that have not been yet, one finding for each column that holds some. */
export function createDateWatch(today: string): Watch {
  const found = new Map<number, Future>()
  return {
    see({ row, made, surveyed }) {
      if (surveyed) look(surveyed.date, surveyed.uses, row)
      for (const { values } of made) for (const { value } of values) look(value.term, value.uses, row)
    },
    findings: () =>
      Array.from(found.values(), ({ column, count, example, row }) => ({
        severity: 'warning',
        code: 'future-dates',
        column: columnName(column),
        value: example,
        values: { column: columnName(column), count, example, row },
      })),
  }

  function look(date: Term, [column]: readonly Column[], { number }: Row): void {
    if (!column || date.termType !== 'Literal' || !isDate(date) || date.value <= today.slice(0, date.value.length))
      return
    const known = found.get(column.index) ?? { column, count: 0, example: date.value, row: number }
    found.set(column.index, { ...known, count: known.count + 1 })
  }
}

function isDate({ datatype }: Literal): boolean {
  return calendar.some(type => type.equals(datatype))
}
