import type { Fault } from '../finding.js'
import type { Column } from '../tables/table.js'

/** What became of a cell: each cell of an imported column ends in exactly one of these. */
export type CellOutcome = 'statement' | 'finding' | 'null'

/** What happened to a cell; several functions can read the same one. `objected`: it is in a finding about its row. */
export type Happening = 'silent' | 'passed' | 'objected' | 'stated' | 'faulty'

/** Notes of what happened to the cells of a row. */
export interface CellMarks {
  add(columns: readonly Column[], happening: Happening): void
  has(column: Column, ...happenings: Happening[]): boolean
  /** Whether a cell was looked at at all, and understood. */
  isSettled(column: Column): boolean
  /** Whether this happened to any cell of the row. */
  any(happening: Happening): boolean
  /** Keeps why the cells do not fit in; the first reason stays. */
  doubt(columns: readonly Column[], reason: Fault): void
  doubtOf(column: Column): Fault | undefined
  outcome(column: Column): CellOutcome
}

const bits: Readonly<Record<Happening, number>> = { silent: 1, passed: 2, objected: 4, stated: 8, faulty: 16 }

/** Notes for a row of so many columns. */
export function createCellMarks(width: number): CellMarks {
  const marks = new Uint8Array(width)
  const doubts = new Map<number, Fault>()
  const of = ({ index }: Column) => marks[index] ?? 0
  const has = (column: Column, ...happenings: Happening[]) => happenings.some(one => (of(column) & bits[one]) !== 0)
  return {
    has,
    isSettled: column => of(column) !== 0,
    any: happening => marks.some(mark => (mark & bits[happening]) !== 0),
    add: (columns, happening) => {
      for (const column of columns) marks[column.index] = of(column) | bits[happening]
    },
    doubt: (columns, reason) => {
      for (const { index } of columns) if (!doubts.has(index)) doubts.set(index, reason)
    },
    doubtOf: ({ index }) => doubts.get(index),
    outcome: column => {
      if (has(column, 'faulty')) return 'finding'
      if (has(column, 'stated')) return 'statement'
      return has(column, 'objected') ? 'finding' : 'null'
    },
  }
}
