import type { Vocabulary } from '../../../model/vocabulary.js'
import type { Finding } from '../../finding.js'
import { columnName } from '../../tables/cell-address.js'
import type { ColumnProfile } from './column-profile.js'

/** Rows from which on it says something that they are all alike. */
const enough = 20

/** A column that says the same in each row may be a default that somebody filled down; doubtful where it is a measure. */
export function findConstantColumn(
  { column, values, others, properties }: ColumnProfile,
  vocabulary: Vocabulary,
): Finding[] {
  const [only, ...more] = values.values()
  if (!only || more.length > 0 || others() > 0) return []
  const count = only.outcomes.statement + only.outcomes.finding
  if (count < enough) return []
  const measured = [...properties].some(property => vocabulary.property(property)?.observable)
  const name = columnName(column)
  return [
    {
      severity: measured ? 'warning' : 'info',
      code: 'constant-column',
      column: name,
      value: only.text,
      values: { column: name, text: only.text, count },
    },
  ]
}

/** A column that the mapping reads and in which nothing stands. */
export function findEmptyColumn({ column, filled, rows }: ColumnProfile): Finding[] {
  if (filled() > 0 || rows() < enough) return []
  const name = columnName(column)
  return [{ severity: 'info', code: 'empty-column', column: name, values: { column: name, count: rows() } }]
}
