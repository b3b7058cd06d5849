import { acc, segmentMode } from '../../rdf/vocab.js'
import { allHold, type Truth } from '../audit/truth.js'
import { statementsOf, type Element, type Statement } from '../entrances/element.js'
import type { Need, NeedsProfile } from '../needs/demand.js'
import { judgeElement } from '../needs/judge-element.js'
import type { PathEdge } from './path-graph.js'

/** What a profile asks of a way: those of its needs that a segment can be measured by. */
export function wayNeeds({ needs }: NeedsProfile): Need[] {
  return needs.flatMap(({ demand, limit }) =>
    demand.wayProperty ? [{ demand: { ...demand, property: demand.wayProperty }, limit }] : [],
  )
}

/** Whether the needs of a profile are met on a segment. */
export function judgeEdge({ self }: PathEdge, needs: readonly Need[]): Truth {
  const element = { ...self, statements: [...self.statements, ...implied(self)] }
  return allHold(needs.map(need => judgeElement(need, element).truth))
}

/** What the kind of a segment says where nobody counted: stairs have a step, a lift has none and does not slope. */
function implied(self: Element): Statement[] {
  const [mode] = statementsOf(self, acc.segmentMode.value)
  const isStepFree = statementsOf(self, acc.stepFree.value).some(({ value }) => value === true)
  const isLift = mode?.value === segmentMode.lift.value
  const isStairs = mode?.value === segmentMode.stairs.value || mode?.value === segmentMode.escalator.value
  const all: Statement[] = []
  if (isLift || isStepFree) all.push({ property: acc.stepCount.value, value: 0, bound: 'exact' })
  else if (isStairs) all.push({ property: acc.stepCount.value, value: 1, bound: 'at-least' })
  if (isLift) all.push({ property: acc.maxSlope.value, value: 0, bound: 'exact' })
  return all.filter(({ property }) => statementsOf(self, property).length === 0)
}
