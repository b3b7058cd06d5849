import { allHold, anyHolds, type Truth } from '../audit/truth.js'
import { isOf, type Element } from '../entrances/element.js'
import type { Entrance, MeasuredBuilding } from '../entrances/entrance.js'
import type { Need } from './demand.js'
import { judgeAbsence, judgeElement, type Finding } from './judge-element.js'
import { judgeLevels } from './judge-levels.js'
import { sortNeeds } from './sort-needs.js'

/** Whether something fits, with what decided: all that fails, else all that is unknown, else what was met. */
export interface Judgement {
  truth: Truth
  findings: readonly Finding[]
}

/** Needs put to an entrance; those that ask something of the rest of the building are left out. */
export function judgeEntrance(entrance: Entrance, needs: readonly Need[]): Judgement {
  const { stairs, ramps, entrance: own } = sortNeeds(needs)
  const levels = judgeLevels(entrance, stairs, ramps)
  const findings = own.flatMap(need => judgeParts(need, entrance))
  return decide([levels.truth, ...findings.map(({ truth }) => truth)], [...findings, ...levels.findings])
}

/** Needs put to the rest of a building, of which one element that meets it is enough. */
export function judgeRest(building: MeasuredBuilding, needs: readonly Need[]): Judgement {
  const findings = sortNeeds(needs).rest.map(need => judgeAny(need, building))
  return decide(
    findings.map(({ truth }) => truth),
    findings,
  )
}

/** A judgement from several: its truth, and the findings that have the same. */
function decide(truths: readonly Truth[], findings: readonly Finding[]): Judgement {
  const truth = allHold(truths)
  return { truth, findings: findings.filter(finding => finding.truth === truth) }
}

/** All doors of an entrance must be gone through. */
function judgeParts(need: Need, { self, parts }: Entrance): Finding[] {
  const elements = [self, ...parts].filter(element => isOf(element, need.demand.classes))
  if (elements.length > 0) return elements.map(element => judgeElement(need, element))
  return [judgeAbsence(need, self, self.lacks.includes(need.demand.elementClass.value) || undefined)]
}

function judgeAny(need: Need, building: MeasuredBuilding): Finding {
  const { demand } = need
  const all: readonly Element[] = [...building.elements, ...building.entrances.flatMap(({ parts }) => parts)]
  const findings = all.filter(element => isOf(element, demand.classes)).map(element => judgeElement(need, element))
  const truth = anyHolds(findings.map(finding => finding.truth))
  const decisive = findings.find(finding => finding.truth === truth)
  if (decisive) return decisive
  return judgeAbsence(need, building.self, building.self.lacks.includes(demand.elementClass.value) ? false : undefined)
}
