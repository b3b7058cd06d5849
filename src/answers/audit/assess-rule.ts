import type { NamedNode } from '@rdfjs/types'
import type { AuditedRecord, Found } from './audited-record.js'
import { followPath, type Step } from './follow-path.js'
import { testProperty, type Tested } from './property-test.js'
import type { Rule } from './regulation.js'
import type { Truth } from './truth.js'

/** What became of a rule; unknown is never counted as no. */
export type Outcome = 'met' | 'not-met' | 'not-assessable' | 'not-applicable'

/** One rule, put to one thing. */
export interface Assessment {
  rule: Rule
  /** IRI of the thing; of what would hold it, when there is no such thing. */
  element: string
  outcome: Outcome
  /** The value that decided. */
  measured: Found | undefined
  /** Properties, or the class of things, of which nothing is stated and that the answer needs. */
  missing: readonly NamedNode[]
}

/**
 * Puts a rule to every thing that it is about. Where there is none, one answer says why: the rule does not apply, since
 * such a thing was looked for and is not there; or nobody can tell, since nothing is stated.
 */
export function assessRule(rule: Rule, record: AuditedRecord): Assessment[] {
  const { about, elements } = findElements(rule, record)
  if (about === 'things') return elements.map(thing => assessThing(rule, thing, record))
  if (about === 'absence') return elements.map(element => toAssessment(rule, element, 'not-applicable'))
  return elements.map(element => toAssessment(rule, element, 'not-assessable', [rule.target]))
}

/** What a rule is put to: it follows from the types, the parts and what is stated to be missing, and from no measure. */
export interface Elements {
  about: 'things' | 'absence' | 'nothing'
  /** IRIs; one at least. */
  elements: readonly string[]
}

export function findElements(rule: Rule, record: AuditedRecord): Elements {
  const things = record.thingsOf(rule.kinds).filter(thing => isInPlace(thing, rule, record))
  if (things.length > 0) return { about: 'things', elements: things }
  const without = record.lacking.filter(thing => isWithout(thing, rule, record))
  if (without.length > 0) return { about: 'absence', elements: without }
  return { about: 'nothing', elements: [record.root] }
}

function isInPlace(thing: string, { places, notPlaces }: Rule, record: AuditedRecord): boolean {
  if (places.length + notPlaces.length === 0) return true
  const above = record.above(thing)
  const isBelow = ({ kinds }: { kinds: ReadonlySet<string> }) => above.some(each => record.isOf(each, kinds))
  return (places.length === 0 || places.some(isBelow)) && !notPlaces.some(isBelow)
}

/** Whether a thing is stated to have none of what the rule is about, or no part in which it could be. */
function isWithout(thing: string, rule: Rule, record: AuditedRecord): boolean {
  if (record.lacksItself(thing, rule.wider)) return true
  return rule.places.length > 0 && rule.places.every(({ wider }) => record.lacksItself(thing, wider))
}

function assessThing(rule: Rule, thing: string, record: AuditedRecord): Assessment {
  const applies = rule.guard ? rule.guard.holds(record, thing) : true
  if (applies === false) return toAssessment(rule, thing, 'not-applicable')
  const tested = testProperty(rule.requirement, record, thing)
  const needed = missingOn(rule.needs, thing, record)
  // Of what is not there, nothing else has to be known.
  const outcome = needed.length > 0 && !tested.absent ? 'not-assessable' : toOutcome(tested, applies)
  const unguarded = applies === undefined ? (rule.guard?.tests ?? []).map(({ path }) => path) : []
  const open = outcome === 'not-assessable'
  const missing = open ? [...needed, ...missingOn(unguarded, thing, record), ...tested.missing] : []
  return { ...toAssessment(rule, thing, outcome, missing), measured: tested.deciding }
}

/** What is needed and nobody stated; what is stated to be missing is known. */
function missingOn(paths: readonly (readonly Step[])[], thing: string, record: AuditedRecord): NamedNode[] {
  return paths.flatMap(path => {
    const { found, missing, absent } = followPath(record, thing, path)
    return found.length > 0 || absent ? [] : missing
  })
}

/** What holds is met whether or not the rule applies; what does not hold is a failing only where it does. */
function toOutcome({ truth, absent }: Tested, applies: Truth): Outcome {
  if (absent) return 'not-applicable'
  if (truth === undefined || (truth === false && applies === undefined)) return 'not-assessable'
  return truth ? 'met' : 'not-met'
}

function toAssessment(rule: Rule, element: string, outcome: Outcome, missing: readonly NamedNode[] = []): Assessment {
  const distinct = [...new Map(missing.map(term => [term.value, term])).values()]
  return { rule, element, outcome, measured: undefined, missing: distinct }
}
