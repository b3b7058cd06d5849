import type { Term } from '@rdfjs/types'
import type { CellOutcome } from '../../cells/cell-marks.js'
import { columnName } from '../../tables/cell-address.js'
import type { ColumnProfile, SeenValue } from './column-profile.js'

/** A text of a column: in how many cells it stands, and what becomes of it. */
export interface ValueCount {
  text: string
  count: number
  /** What most of these cells end in. */
  outcome: CellOutcome
  /** How many of them the shapes refused afterwards. */
  refused: number
  /** What they say when they end in statements: texts, or IRIs of concepts. */
  becomes: readonly { text: string; iri?: true }[]
}

/** What stands in a column: what could not be taken comes first, then what is taken for nothing, then the rest. */
export interface ColumnValues {
  header: string
  values: ValueCount[]
  /** Cells with further texts, that were too many to keep. */
  others: number
}

/** The different texts of a column with their number. */
export function countValues({ column, values, others }: ColumnProfile): ColumnValues {
  const counted = Array.from(values.values(), toCount)
  return { header: columnName(column), values: counted.sort(byWorth), others: others() }
}

const order: readonly CellOutcome[] = ['finding', 'null', 'statement']

function toCount({ text, outcomes, becomes }: SeenValue): ValueCount {
  const outcome = order.reduce((most, one) => (outcomes[one] > outcomes[most] ? one : most))
  const count = outcomes.statement + outcomes.finding + outcomes.null
  return { text, count, outcome, refused: 0, becomes: becomes.map(toText) }
}

/** Notes that the shapes refused a cell with this text. */
export function refuseValue({ values }: ColumnValues, text: string): void {
  const value = values.find(one => one.text === text)
  if (!value) return
  value.refused += 1
  if (value.refused * 2 <= value.count || value.outcome === 'finding') return
  value.outcome = 'finding'
  values.sort(byWorth)
}

function toText(term: Term): ValueCount['becomes'][number] {
  return term.termType === 'NamedNode' ? { text: term.value, iri: true } : { text: term.value }
}

function byWorth(one: ValueCount, other: ValueCount): number {
  return order.indexOf(one.outcome) - order.indexOf(other.outcome) || other.count - one.count
}
