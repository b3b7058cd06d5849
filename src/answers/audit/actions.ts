import type { NamedNode } from '@rdfjs/types'
import type { Vocabulary } from '../../model/vocabulary.js'
import { groupBy } from '../../rdf/group-by.js'
import type { Assessment } from './assess-rule.js'
import type { Audit } from './audit-building.js'
import { effortOf, efforts, type Effort } from './effort.js'
import type { PartVerdict } from './judge-parts.js'

/** Something to mend: one rule that one thing does not meet. */
export interface Action {
  assessment: Assessment
  part: PartVerdict | undefined
  /** 1: it keeps people from a link of the way in, 2: from another part, 3: it is a wish. */
  priority: 1 | 2 | 3
  /** An estimate; undefined where there is none. */
  effort: Effort | undefined
}

/** What could not be assessed, of things of which the same is not known. */
export interface Measuring {
  elements: readonly string[]
  /** What is not known; empty where all is stated, but leaves it open. */
  missing: readonly NamedNode[]
  /** Rules that wait for it. */
  rules: readonly Assessment[]
  /** How many checks that are. */
  checks: number
  onChain: boolean
}

/** What to mend, what to do first coming first: needs on the way in, then other needs, then wishes; cheap before dear. */
export function toActions(audit: Audit, vocabulary: Vocabulary): Action[] {
  return audit.assessments
    .filter(({ outcome }) => outcome === 'not-met')
    .map(assessment => {
      const part = partOf(assessment, audit)
      const effort = effortOf(assessment.rule, vocabulary)
      const priority = assessment.rule.helped ? 3 : isOnChain(part, audit) ? 1 : 2
      return { assessment, part, priority, effort } satisfies Action
    })
    .sort((one, other) => one.priority - other.priority || rankOf(one) - rankOf(other))
}

/** All that could not be assessed of things that are there; what lies on the way in comes first, in the order of the way. */
export function toMeasure(audit: Audit): Measuring[] {
  const open = audit.parts.flatMap(({ assessments }) =>
    assessments.filter(({ outcome }) => outcome === 'not-assessable'),
  )
  const byElement = groupBy(open, ({ element }) => element)
  return [...groupBy(byElement.values(), own => own.map(keyOf).sort().join(' ')).values()]
    .flatMap(same => {
      const [rules = []] = same
      const missing = new Map(rules.flatMap(each => each.missing).map(term => [term.value, term]))
      return {
        elements: same.flatMap(([first]) => first?.element ?? []),
        missing: [...missing.values()],
        rules,
        checks: same.flat().length,
        onChain: same.flat().some(assessment => isOnChain(partOf(assessment, audit), audit)),
      }
    })
    .sort((one, other) => Number(other.onChain) - Number(one.onChain))
}

/** A stated value that leaves a rule open stands for itself. */
function keyOf({ rule, element, missing, measured }: Assessment): string {
  return [rule.iri.value, measured ? element : '', ...missing.map(({ value }) => value)].join('|')
}

/** Rules on kinds of things of which nothing at all is stated, by kind. */
export function unseenKinds({ assessments, record }: Audit): { kind: NamedNode; waiting: Assessment[] }[] {
  const unseen = assessments.filter(
    ({ rule, element, outcome }) => outcome === 'not-assessable' && !record.isOf(element, rule.kinds),
  )
  return [...groupBy(unseen, ({ rule }) => rule.target.value).values()].flatMap(waiting =>
    waiting[0] ? [{ kind: waiting[0].rule.target, waiting }] : [],
  )
}

function partOf(assessment: Assessment, { parts }: Audit): PartVerdict | undefined {
  return parts.find(({ assessments }) => assessments.includes(assessment))
}

/** Whether a part is the one by which people take a link of the way in. */
function isOnChain(part: PartVerdict | undefined, { chain }: Audit): boolean {
  return part !== undefined && chain.some(({ best }) => best?.part === part.part)
}

const rankOf = ({ effort }: Action) => (effort === undefined ? efforts.length : efforts.indexOf(effort))
