import type { NamedNode } from '@rdfjs/types'
import { groupBy } from '../../rdf/group-by.js'
import { acc, ratingOutcome } from '../../rdf/vocab.js'
import type { Assessment } from './assess-rule.js'
import type { AuditedRecord } from './audited-record.js'
import type { ClassTree } from '../../model/class-tree.js'

/** How a part can be used, as far as a regulation tells. */
export type Verdict = 'independent' | 'with-help' | 'not' | 'not-assessable'

/** A part of a building, such as an entrance with its doors and ramps, and what a regulation makes of it. */
export interface PartVerdict {
  /** IRI of the part. */
  part: string
  kind: NamedNode
  verdict: Verdict
  /** The rule that lowered the part, or that left it open; one failing need is enough. */
  deciding: Assessment | undefined
  assessments: readonly Assessment[]
}

/** Kinds of parts that are judged for themselves, in the order in which people meet them. */
export const partKinds: readonly NamedNode[] = [
  acc.TransitStop,
  acc.DropOffPoint,
  acc.Parking,
  acc.Path,
  acc.Entrance,
  acc.Reception,
  acc.Lift,
  acc.ToiletRoom,
  acc.Room,
  acc.Building,
]

/** The verdicts on all parts of which a rule says something; what has no such kind above it counts to the building. */
export function judgeParts(
  assessments: readonly Assessment[],
  record: AuditedRecord,
  classes: ClassTree,
): PartVerdict[] {
  const kindOf = (thing: string) => partKinds.find(kind => record.isOf(thing, classes.kindsOf(kind)))
  const findPart = (element: string) => [element, ...record.above(element)].find(thing => kindOf(thing)) ?? record.root
  const parts = new Map<string, string>()
  const partOf = (element: string) => {
    const part = parts.get(element) ?? findPart(element)
    parts.set(element, part)
    return part
  }
  const about = assessments.filter(({ rule, element }) => record.isOf(element, rule.kinds))
  return [...groupBy(about, ({ element }) => partOf(element))]
    .map(([part, own]) => ({ part, kind: kindOf(part) ?? acc.Building, ...judge(own), assessments: own }))
    .sort((one, other) => partKinds.indexOf(one.kind) - partKinds.indexOf(other.kind))
}

/** A need that fails vetoes; a need that is open leaves all open; then wishes count in the same way. */
function judge(assessments: readonly Assessment[]): Pick<PartVerdict, 'verdict' | 'deciding'> {
  const find = (outcome: Assessment['outcome'], helped: boolean) =>
    assessments.find(each => each.outcome === outcome && each.rule.helped === helped)
  const steps: [Verdict, Assessment | undefined][] = [
    ['not', find('not-met', false)],
    ['not-assessable', find('not-assessable', false)],
    ['with-help', find('not-met', true)],
    ['not-assessable', find('not-assessable', true)],
  ]
  const [verdict, deciding] = steps.find(([, found]) => found) ?? [undefined, undefined]
  return { verdict: verdict ?? judgeMet(assessments.filter(({ outcome }) => outcome === 'met')), deciding }
}

/** Nothing fails and nothing is open. A scheme that has no rules for its highest grade does not award it. */
function judgeMet(met: readonly Assessment[]): Verdict {
  if (met.length === 0) return 'not-assessable'
  return met.every(({ rule }) => rule.grade?.equals(ratingOutcome.partly)) ? 'with-help' : 'independent'
}

const ranks: readonly Verdict[] = ['not', 'not-assessable', 'with-help', 'independent']

/** The part that serves people best: a building is entered through its best entrance. */
export function bestOf(parts: readonly PartVerdict[]): PartVerdict | undefined {
  return [...parts].sort((one, other) => ranks.indexOf(other.verdict) - ranks.indexOf(one.verdict))[0]
}
