import type { Finding } from '../../finding.js'
import { columnName } from '../../tables/cell-address.js'
import { textOf } from '../../tables/table.js'
import type { Row, Table } from '../../tables/table.js'
import type { ColumnProfile } from './column-profile.js'
import type { Watch } from './watch-table.js'

/** Rows with findings that are kept to be looked at when the kinds of the columns are known. */
const keptRows = 1000
/** How many more cells must fit elsewhere than where they stand. */
const enough = 3

/** Whether a text is of the kind that a column usually holds; undefined for a column that holds all kinds. */
type Fits = (text: string) => boolean

interface TypedColumn {
  profile: ColumnProfile
  fits: Fits
}

/** Rows whose cells stand in the columns beside their own: an extra or a lost delimiter, a cell inserted or deleted. */
export function createShiftWatch(table: Table): Watch {
  const doubtful: Row[] = []
  return {
    see({ row, outcomes }) {
      const faulty = outcomes.reduce((count, outcome) => count + (outcome === 'finding' ? 1 : 0), 0)
      if (faulty >= 2 && doubtful.length < keptRows) doubtful.push(row)
    },
    findings(profiles) {
      if (table.recordsIn) return []
      const columns = profiles.flatMap(profile => {
        const fits = kindOf(profile)
        return fits ? [{ profile, fits }] : []
      })
      return doubtful.flatMap(row => findShift(row, columns, table))
    },
  }
}

const number = /^[-+<>≤≥~±]*\s*\d[\d.,' ]*\s*\p{L}{0,3}[%°]?$/u
const date = /^(\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}(-\d{2})?)\b/

/** A column is of a kind when nine of ten of its cells are; few words that come back are a kind as well. */
function kindOf({ values, filled, others }: ColumnProfile): Fits | undefined {
  const seen = filled() - others()
  if (seen < 10) return undefined
  const cells = [...values.values()].map(({ text, outcomes }) => ({
    text,
    count: outcomes.statement + outcomes.null + outcomes.finding,
  }))
  const share = (is: (text: string) => boolean) =>
    cells.reduce((sum, { text, count }) => sum + (is(text) ? count : 0), 0) / seen
  if (share(text => date.test(text)) >= 0.9) return text => date.test(text)
  if (share(text => number.test(text)) >= 0.9) return text => number.test(text) && !date.test(text)
  const usual = new Set(cells.filter(({ count }) => count >= Math.max(2, seen / 100)).map(({ text }) => text))
  return usual.size <= 12 && share(text => usual.has(text)) >= 0.9 ? text => usual.has(text) : undefined
}

/** The place in the row from which on moving the cells by one lets most of them fit. */
function findShift(row: Row, columns: readonly TypedColumn[], table: Table): Finding[] {
  const fitting = (by: number) =>
    columns.map(({ profile, fits }) => {
      const text = textOf(row.cells[profile.column.index + by]).trim()
      return text !== '' && fits(text) ? 1 : 0
    })
  const own = fitting(0)
  const best = [1, -1]
    .map(by => ({ by, ...bestStart(own, fitting(by)) }))
    .reduce((one, other) => (other.gain > one.gain ? other : one))
  const start = columns[best.start]?.profile.column
  if (best.gain < enough || !start) return []
  const beside = table.columns[start.index + best.by]
  const names = { column: columnName(start), neighbour: beside ? columnName(beside) : '' }
  return [{ severity: 'warning', code: 'shifted-row', row: row.number, column: names.column, values: names }]
}

/** From which column on the moved cells gain most over those that stay. */
function bestStart(own: readonly number[], moved: readonly number[]): { start: number; gain: number } {
  let best = { start: -1, gain: 0 }
  let gain = 0
  for (let start = own.length - 1; start >= 0; start -= 1) {
    gain += (moved[start] ?? 0) - (own[start] ?? 0)
    if (gain > best.gain) best = { start, gain }
  }
  return best
}
