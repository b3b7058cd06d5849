import type { NamedNode } from '@rdfjs/types'
import type { Vocabulary } from '../../model/vocabulary.js'
import type { NeedsProfile } from '../needs/demand.js'
import { needsOf } from '../needs/read-needs.js'
import type { Assessment } from './assess-rule.js'
import type { Audit } from './audit-building.js'
import type { Rule } from './regulation.js'

/** What the rules on measures that count for one group of visitors come to. */
export interface GroupFindings {
  /** The needs profile of the group. */
  profile: NamedNode
  failing: readonly Assessment[]
  met: number
  open: number
}

/**
 * Findings by group of visitors. A rule concerns a group when its needs profile asks for the same measure of the same
 * kind of element; groups of which no rule speaks are left out.
 */
export function findingsByGroup({ assessments }: Audit, vocabulary: Vocabulary): GroupFindings[] {
  return needsOf(vocabulary)
    .presets.map(preset => {
      const own = assessments.filter(({ rule }) => concerns(rule, preset))
      const count = (outcome: Assessment['outcome']) => own.filter(each => each.outcome === outcome).length
      const failing = own.filter(({ outcome }) => outcome === 'not-met')
      return { profile: preset.iri, failing, met: count('met'), open: count('not-assessable') }
    })
    .filter(({ failing, met, open }) => failing.length + met + open > 0)
}

function concerns({ target, requirement }: Rule, { needs }: NeedsProfile): boolean {
  const property = requirement.path.at(-1)?.property
  return needs.some(
    ({ demand }) =>
      demand.classes.has(target.value) && property !== undefined && demand.property?.equals(property) === true,
  )
}
