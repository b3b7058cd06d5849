import type { Term } from '@rdfjs/types'
import type { CellOutcome } from '../../cells/cell-marks.js'
import { textOf } from '../../tables/table.js'
import type { Column } from '../../tables/table.js'
import type { SeenRow } from './watch-table.js'

/** Different values of a column that are kept. */
const keptValues = 500

/** A text that stands in cells of a column, and what becomes of it. */
export interface SeenValue {
  text: string
  /** How many of these cells end so. */
  outcomes: Record<CellOutcome, number>
  /** What the first of them that ends in statements says. */
  becomes: readonly Term[]
  firstRow: number
}

/** What stands in an imported column. */
export interface ColumnProfile {
  column: Column
  see(seen: SeenRow, outcome: CellOutcome): void
  /** By their texts; the empty text is not among them. */
  values: ReadonlyMap<string, SeenValue>
  rows(): number
  /** Cells that hold something. */
  filled(): number
  /** Cells whose text is not among the values, as there were too many. */
  others(): number
  /** IRIs of the properties that got values from it. */
  properties: ReadonlySet<string>
}

/** An empty profile. */
export function createColumnProfile(column: Column): ColumnProfile {
  const values = new Map<string, SeenValue>()
  const properties = new Set<string>()
  const counts = { rows: 0, filled: 0, others: 0 }
  return {
    column,
    values,
    properties,
    rows: () => counts.rows,
    filled: () => counts.filled,
    others: () => counts.others,
    see(seen, outcome) {
      counts.rows += 1
      const text = textOf(seen.row.cells[column.index]).trim()
      if (text === '') return
      counts.filled += 1
      const value = values.get(text) ?? (values.size < keptValues ? keep(text, seen.row.number) : undefined)
      if (!value) {
        counts.others += 1
        return
      }
      value.outcomes[outcome] += 1
      if (outcome === 'statement' && value.becomes.length === 0) value.becomes = says(seen)
    },
  }

  function keep(text: string, firstRow: number): SeenValue {
    const value: SeenValue = { text, outcomes: { statement: 0, finding: 0, null: 0 }, becomes: [], firstRow }
    values.set(text, value)
    return value
  }

  function says({ made }: SeenRow): Term[] {
    const found = made.flatMap(one =>
      one.values.filter(({ value }) => value.uses.some(({ index }) => index === column.index)),
    )
    for (const { predicate } of found) properties.add(predicate.value)
    return found.map(({ value }) => value.term)
  }
}
