import type { NamedNode } from '@rdfjs/types'
import { namedNode } from '../rdf/terms.js'
import type { Ledger } from '../records/ledger.js'
import type { Finding } from './finding.js'
import { isOf } from './merging/read-contribution.js'

/** Records that an earlier file of a survey made or added to, and that its new file lacks. */
export interface Missing {
  /** Those that only the survey speaks of. */
  alone: NamedNode[]
  /** Those that others speak of too. */
  shared: NamedNode[]
}

/** @param isKnown whether the file has a record, or asks about it */
export function findMissing(ledger: Ledger, survey: string, isKnown: (record: string) => boolean): Missing {
  const missing: Missing = { alone: [], shared: [] }
  for (const latest of ledger.records()) {
    if (latest.kind === 'withdrawn' || isKnown(latest.record)) continue
    const changes = latest.kind === 'created' ? [latest] : ledger.history(latest.record)
    const own = changes.filter(change => isOf(change, survey)).length
    if (own === 0) continue
    missing[own === changes.length ? 'alone' : 'shared'].push(namedNode(latest.record))
  }
  return missing
}

export function tellMissing({ alone, shared }: Missing, withdrawn: boolean): Finding[] {
  const tell = (code: Finding['code'], severity: Finding['severity']) => (record: NamedNode) => {
    return { severity, code, values: { record: record.value } }
  }
  return [
    ...alone.map(withdrawn ? tell('missing-withdrawn', 'info') : tell('missing-record', 'warning')),
    ...shared.map(tell('missing-shared', 'info')),
  ]
}
