import { acc } from '../../rdf/vocab.js'
import { allHold, anyHolds, type Truth } from '../audit/truth.js'
import { isOf, statementsOf, type Element } from '../entrances/element.js'
import type { Entrance } from '../entrances/entrance.js'
import type { Need } from './demand.js'
import { judgeAbsence, judgeElement, type Finding } from './judge-element.js'

/** What is found of a way, and whether it can be taken. */
interface Way {
  truth: Truth
  findings: readonly Finding[]
}

/**
 * How the height before an entrance is overcome: by stairs or by a ramp, whichever fits. Where one of them fails and
 * nobody said that the other is not there, nobody knows.
 */
export function judgeLevels(entrance: Entrance, stairsNeeds: readonly Need[], rampNeeds: readonly Need[]): Way {
  if (stairsNeeds.length + rampNeeds.length === 0) return { truth: true, findings: [] }
  const stairs = partsOf(entrance, stairsNeeds, acc.Stairs.value)
  const ramps = partsOf(entrance, rampNeeds, acc.Ramp.value)
  const ways = [byStairs(entrance, stairs, ramps, stairsNeeds), byRamp(ramps, rampNeeds)]
  if (ramps.length === 0) ways.push(...withoutRamp(entrance, stairs, [...stairsNeeds, ...rampNeeds]))
  const truth = anyHolds(ways.map(way => way.truth))
  const decisive = truth === true ? [ways.find(way => way.truth === true) as Way] : ways
  return { truth, findings: decisive.flatMap(way => way.findings).filter(finding => finding.truth === truth) }
}

function byStairs(entrance: Entrance, stairs: Element[], ramps: Element[], needs: readonly Need[]): Way {
  if (stairs.length > 0) {
    const findings = stairs.flatMap(each => needs.map(need => judgeElement(need, each)))
    return { truth: allHold(findings.map(finding => finding.truth)), findings }
  }
  const isAbsent = entrance.self.lacks.includes(acc.Stairs.value)
  if (isAbsent && ramps.length === 0) return isWithoutStairs(entrance, needs)
  const isKnown = ramps.length > 0 || stepFree(entrance) === false
  if (isAbsent || (isKnown && forbidsSteps(needs))) return { truth: false, findings: [] }
  return { truth: undefined, findings: needs.map(need => judgeAbsence(need, entrance.self, undefined)) }
}

function isWithoutStairs(entrance: Entrance, needs: readonly Need[]): Way {
  const truth = stepFree(entrance) === false ? undefined : true
  return { truth, findings: needs.map(need => judgeAbsence(need, entrance.self, truth)) }
}

function byRamp(ramps: Element[], needs: readonly Need[]): Way {
  const tried = ramps.map(ramp => {
    const findings = needs.map(need => judgeElement(need, ramp))
    return { truth: allHold(findings.map(finding => finding.truth)), findings }
  })
  return { truth: anyHolds(tried.map(way => way.truth)), findings: tried.flatMap(way => way.findings) }
}

/** Where no ramp is known there may still be one, or a source may say in plain words whether there are steps. */
function withoutRamp(entrance: Entrance, stairs: Element[], needs: readonly Need[]): Way[] {
  const isAbsent = entrance.self.lacks.includes(acc.Ramp.value) || stepFree(entrance) === false
  const unknown = stairs.length > 0 ? needs.slice(-1).map(need => judgeAbsence(need, entrance.self, undefined)) : []
  const ramp: Way = isAbsent ? { truth: false, findings: [] } : { truth: undefined, findings: unknown }
  return [ramp, byStatement(entrance, stairs, needs)]
}

/** The plain word of a source, where neither stairs nor ramp settle it. */
function byStatement(entrance: Entrance, stairs: Element[], needs: readonly Need[]): Way {
  const stated = stepFree(entrance)
  const isSettled = stairs.length > 0 && entrance.self.lacks.includes(acc.Ramp.value)
  if (isSettled || stated === undefined)
    return { truth: isSettled || stairs.length > 0 ? false : undefined, findings: [] }
  const findings = needs.slice(0, 1).map((need): Finding => ({
    ...judgeAbsence(need, entrance.self, stated),
    property: acc.stepFree.value,
    value: stated,
    bound: 'exact',
  }))
  return { truth: stated, findings }
}

function partsOf(entrance: Entrance, needs: readonly Need[], type: string): Element[] {
  const classes = needs[0]?.demand.classes ?? new Set([type])
  return entrance.parts.filter(part => isOf(part, classes))
}

function stepFree({ self }: Entrance): boolean | undefined {
  const values = statementsOf(self, acc.stepFree.value).map(({ value }) => value === true)
  return values.length === 0 ? undefined : values.every(Boolean)
}

function forbidsSteps(needs: readonly Need[]): boolean {
  return needs.some(({ demand, limit }) => demand.property?.equals(acc.stepCount) === true && limit === 0)
}
