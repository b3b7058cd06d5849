import { toMarks, writeAnswers } from '../outcomes/marks.js'
import type { RuleMark } from '../outcomes/outcomes.js'
import type { Assessment } from './assess-rule.js'
import type { Audit } from './audit-building.js'
import type { Rule } from './regulation.js'

/** What became of a rule for the building as a whole. */
export interface RuleMarking {
  rule: Rule
  mark: RuleMark
  /** What it made of each thing that it is about. */
  assessments: readonly Assessment[]
}

/** How many rules have each mark, and what follows from it. */
export interface RuleCounts {
  rules: number
  met: number
  notMet: number
  notAssessable: number
  notApplicable: number
  /** Of the rules that could be assessed, from 0 to 1; undefined when there are none. */
  shareMet: number | undefined
  /** Of the rules that apply or may apply, from 0 to 1; undefined when there are none. */
  shareAssessed: number | undefined
}

/** Every rule of the regulation once, in its order. */
export function markRules({ regulation, assessments }: Pick<Audit, 'regulation' | 'assessments'>): RuleMarking[] {
  const byRule = new Map<Rule, Assessment[]>(regulation.rules.map(rule => [rule, []]))
  for (const assessment of assessments) byRule.get(assessment.rule)?.push(assessment)
  const marks = toMarks(writeAnswers([...byRule.values()].map(own => own.map(({ outcome }) => outcome))))
  return [...byRule].map(([rule, own], index) => ({ rule, mark: marks[index] as RuleMark, assessments: own }))
}

/** Counts of marks; met and not met are never added to what nobody could assess. */
export function countRules(marks: readonly RuleMark[]): RuleCounts {
  const count = (mark: RuleMark) => marks.filter(each => each === mark).length
  const [met, notMet, notAssessable, notApplicable] = [count('m'), count('f'), count('?'), count('-')]
  const assessed = met + notMet
  return {
    rules: marks.length,
    ...{ met, notMet, notAssessable, notApplicable },
    shareMet: assessed === 0 ? undefined : met / assessed,
    shareAssessed: assessed + notAssessable === 0 ? undefined : assessed / (assessed + notAssessable),
  }
}
