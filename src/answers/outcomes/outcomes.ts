import type { Verdict as NeedsVerdict } from '../needs/to-verdict.js'
import type { Outcome } from '../audit/assess-rule.js'
import type { LinkName } from '../audit/chain.js'
import type { Verdict } from '../audit/judge-parts.js'

/**
 * What became of a rule for a whole building: `f` not met by one of the things that it is about, else `?` not
 * assessable for one of them, else `m` met, and `-` where it does not apply.
 */
export type RuleMark = 'f' | '?' | 'm' | '-'

/** What one regulation makes of a building. */
export interface RegulationOutcomes {
  /** A `RuleMark` for each rule, in the order of the regulation. */
  rules: string
  /** Answers to each rule for each thing that it is about; never added up. */
  counts: Readonly<Record<Outcome, number>>
  chain: Readonly<Record<LinkName, Verdict | 'absent'>>
}

/** What is kept of the verdicts on one building: derived, and thrown away whenever the record or a rule changes. */
export interface BuildingOutcomes {
  /** IRI of the building, which is that of its record. */
  building: string
  /** The change of the ledger whose content was judged. */
  sequence: number
  /** By name of the regulation, such as `be-vlg-2009`. */
  regulations: Readonly<Record<string, RegulationOutcomes>>
  /** By name of the needs profile, such as `rollator`. */
  profiles: Readonly<Record<string, NeedsVerdict>>
}

/** All kept outcomes, as new as the last time they were asked for. */
export interface OutcomeIndex {
  of(building: string): BuildingOutcomes | undefined
  /** By IRI of the building. */
  all(): readonly BuildingOutcomes[]
  /** The data version that they are of. */
  sequence: number
  /** Buildings that have changed since and are still to be judged. */
  pending: number
}
