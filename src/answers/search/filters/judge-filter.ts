import { acc } from '../../../rdf/vocab.js'
import { allHold, anyHolds, type Truth } from '../../audit/truth.js'
import { isOf, statementsOf, type Element } from '../../entrances/element.js'
import type { Entrance, MeasuredBuilding } from '../../entrances/entrance.js'
import { isForVisitors } from '../../needs/judge-building.js'
import { judgeEntrance } from '../../needs/judge-entrance.js'
import type { ElementTest, SearchFilter } from './search-filter.js'

/** Whether a building has what a filter asks for; undefined when nobody knows. */
export function judgeFilter(building: MeasuredBuilding, filter: SearchFilter): Truth {
  const { needs, tests, isOfEntrance } = filter
  if (needs.length > 0) return judgeEntrances(building, entrance => judgeEntrance(entrance, needs).truth)
  if (isOfEntrance) return judgeEntrances(building, entrance => judgeParts(entrance, tests))
  return judgeElements(building, filter)
}

/** One entrance that visitors come in by is enough; of a building without any, nobody knows. */
function judgeEntrances({ entrances }: MeasuredBuilding, judge: (entrance: Entrance) => Truth): Truth {
  const truths = entrances.filter(isForVisitors).map(judge)
  return truths.length === 0 ? undefined : anyHolds(truths)
}

/** All doors of an entrance must be gone through. */
function judgeParts({ self, parts }: Entrance, tests: readonly ElementTest[]): Truth {
  const truths = judgeAll([self, ...parts], tests)
  return truths.length === 0 ? undefined : allHold(truths)
}

function judgeElements(building: MeasuredBuilding, { tests, absences }: SearchFilter): Truth {
  const truths = judgeAll([...building.elements, ...building.entrances.flatMap(({ parts }) => parts)], tests)
  if (truths.includes(true)) return true
  if (building.self.lacks.some(lacked => absences.has(lacked))) return false
  return truths.length === 0 ? undefined : anyHolds(truths)
}

/** What is found of those elements that a test is about. */
function judgeAll(elements: readonly Element[], tests: readonly ElementTest[]): Truth[] {
  return elements.flatMap(element => {
    const own = tests.filter(({ classes }) => isOf(element, classes))
    return own.length === 0 ? [] : [judgeElement(element, own)]
  })
}

/** One test that is met is enough; without one, what is said to the contrary settles it. */
function judgeElement(element: Element, tests: readonly ElementTest[]): Truth {
  const counts = statementsOf(element, acc.count.value)
  if (counts.some(({ value, bound }) => value === 0 && bound !== 'at-least')) return false
  const truths = tests.map(test => judgeValues(element, test))
  if (truths.includes(true)) return true
  return truths.includes(false) ? false : undefined
}

function judgeValues(element: Element, { property, accepts, refuses }: ElementTest): Truth {
  if (property === undefined) return true
  const values = statementsOf(element, property).map(({ value }) => value)
  if (values.some(value => accepts.includes(value))) return true
  if (values.some(value => refuses.includes(value))) return false
  if (accepts.length === 0) return true
  if (element.lacks.some(lacked => lacked === property || accepts.includes(lacked))) return false
  return values.length > 0 && refuses.length === 0 ? false : undefined
}
