import type { NamedNode } from '@rdfjs/types'
import type { RegulationReport } from './building-report.js'
import type { RuleMarking } from './rule-marks.js'

/** What regulations ask of one measure of one kind of element. */
export interface ComparedSubject {
  target: NamedNode
  /** The measure, or what must be there. */
  property: NamedNode
  /** The rules of each regulation on it, in the order of the regulations; empty where it has none. */
  rules: readonly (readonly RuleMarking[])[]
}

/** The subjects of several regulations side by side; those of which no rule applies to the building are left out. */
export function compareRegulations(reports: readonly Pick<RegulationReport, 'markings'>[]): ComparedSubject[] {
  const subjects = new Map<string, { target: NamedNode; property: NamedNode; rules: RuleMarking[][] }>()
  reports.forEach(({ markings }, index) => {
    for (const marking of markings) {
      const { target, requirement } = marking.rule
      const property = requirement.path.at(-1)?.property ?? target
      const key = [target, ...requirement.path.map(step => step.property)].map(({ value }) => value).join(' ')
      const subject = subjects.get(key) ?? { target, property, rules: reports.map(() => []) }
      subject.rules[index]?.push(marking)
      subjects.set(key, subject)
    }
  })
  return [...subjects.values()].filter(({ rules }) => rules.flat().some(({ mark }) => mark !== '-'))
}
