import { acc } from '../../rdf/vocab.js'
import type { Step } from '../audit/follow-path.js'
import type { Rule } from '../audit/regulation.js'
import type { NeedsProfile } from '../needs/demand.js'
import { oncePer } from '../../lazily.js'

/**
 * What has changed in a record: IRIs of properties, or its structure: types, parts, and what is stated to be missing,
 * which decide on what every rule is put to.
 */
export type Changed = ReadonlySet<string> | 'structure'

/** Properties on which the answer of a rule can hang; worked out once. */
export const ruleReads = oncePer(({ requirement, guard, needs }: Rule): ReadonlySet<string> => {
  const tests = [requirement, ...(guard?.tests ?? [])]
  return withSources([...tests.map(({ path }) => path), ...needs].flat().map(toIri))
})

const toIri = ({ property }: Step) => property.value

/** A slope that nobody wrote down is worked out from two other measures. */
function withSources(properties: readonly string[]): ReadonlySet<string> {
  const sources = properties.includes(acc.slope.value) ? [acc.heightDifference.value, acc.length.value] : []
  return new Set([...properties, ...sources])
}

/** Whatever judging needs reads beside the property of a demand: short ramps, plain words on steps, doors for staff. */
const beside = [acc.length, acc.stepFree, acc.entranceRole].map(({ value }): string => value)

/** Properties on which the verdicts of profiles can hang; worked out once. */
export const profilesRead = oncePer((profiles: readonly NeedsProfile[]): ReadonlySet<string> => {
  const demands = profiles.flatMap(({ needs }) => needs.map(({ demand }) => demand))
  const own = demands.flatMap(({ property, alternatives }) => [...(property ? [property] : []), ...alternatives])
  return new Set([...own.map(({ value }) => value), ...beside])
})
