import { acc, prov } from '../../rdf/vocab.js'
import { compareContents, type PropertyDifference } from '../../records/compare-contents.js'
import type { Outcome } from '../../records/records.js'

/** What an import makes, or would make, of a record. */
export interface RecordDifference {
  record: string
  kind: Outcome['kind'] | 'withdrawn'
  /** Of a record that changes; none when only its provenance does: another row, another file. */
  properties: readonly PropertyDifference[]
}

const provenance = [acc.sourceRow, prov.wasGeneratedBy].map(({ value }) => value as string)

/** Differences of what a record says, without those in where it is said. */
export function differencesOf(before: string, after: string): PropertyDifference[] {
  return compareContents(before, after).filter(
    ({ thing, property }) => !provenance.includes(property) && !/\/(observation|audit)\/[^/]+/.test(thing),
  )
}
