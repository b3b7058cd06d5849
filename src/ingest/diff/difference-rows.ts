import papaparse from 'papaparse'
import type { Vocabulary } from '../../model/vocabulary.js'
import { namedNode } from '../../rdf/terms.js'
import type { RecordDifference } from './record-difference.js'
import { sayTerms } from './say-terms.js'

/** A property of a record that changes, in words; without a property for a record that is new, gone or the same. */
export interface DifferenceRow {
  record: string
  kind: RecordDifference['kind']
  /** IRI of the building or of a part of it. */
  thing?: string
  /** IRI of the property. */
  property?: string
  label?: string
  before?: string
  after?: string
}

const fields = ['record', 'kind', 'thing', 'property', 'label', 'before', 'after'] as const

/** A row for each property that changes, and one for each record of which none does. */
export function toDifferenceRows(
  { record, kind, properties }: RecordDifference,
  vocabulary: Vocabulary,
): DifferenceRow[] {
  if (properties.length === 0) return [{ record, kind }]
  return properties.map(({ thing, property, before, after }) => ({
    ...{ record, kind, thing, property },
    label: vocabulary.label(namedNode(property), ['en']).value,
    before: sayTerms(before, property, vocabulary),
    after: sayTerms(after, property, vocabulary),
  }))
}

/** Differences as CSV; a value that a spreadsheet program would run as a formula gets an apostrophe before it. */
export function toDifferencesCsv(rows: readonly DifferenceRow[]): string {
  const data = rows.map(row => fields.map(field => row[field] ?? ''))
  return `${papaparse.unparse({ fields: [...fields], data }, { escapeFormulae: true })}\r\n`
}
