import type { Outcome } from './assess-rule.js'
import type { Assessment } from './assess-rule.js'
import type { Audit } from './audit-building.js'

/** A rule of which the outcome or the value for one thing is another than before. */
export interface AuditChange {
  /** As it is now; what is no longer there as it was. */
  assessment: Assessment
  before: Assessment | undefined
  after: Assessment | undefined
}

/** What became different between two states of a building, under the same rules. */
export interface AuditComparison {
  changes: readonly AuditChange[]
  /** By outcome: assessments before, and now. */
  counts: { before: Readonly<Record<Outcome, number>>; after: Readonly<Record<Outcome, number>> }
}

/** Puts two audits of one building beside each other; rules are the same, so that only the building has changed. */
export function compareAudits(before: Audit, after: Audit): AuditComparison {
  const [old, now] = [byPlace(before), byPlace(after)]
  const places = [...new Set([...now.keys(), ...old.keys()])]
  const changes = places.flatMap(place => {
    const change = { before: old.get(place), after: now.get(place) }
    const assessment = change.after ?? change.before
    return assessment && isOther(change.before, change.after) ? [{ ...change, assessment }] : []
  })
  return { changes, counts: { before: before.counts, after: after.counts } }
}

function byPlace({ assessments }: Audit): Map<string, Assessment> {
  return new Map(assessments.map(assessment => [`${assessment.rule.iri.value} ${assessment.element}`, assessment]))
}

function isOther(one: Assessment | undefined, other: Assessment | undefined): boolean {
  if (!one || !other) return true
  return one.outcome !== other.outcome || one.measured?.term.value !== other.measured?.term.value
}
