import { acc } from '../../rdf/vocab.js'
import { allHold, anyHolds, type Truth } from '../audit/truth.js'
import { statementsOf, type Element, type Statement } from '../entrances/element.js'
import type { Demand, Need } from './demand.js'

/** What one need says of one element, or of the place where such an element would be. */
export interface Finding {
  need: Need
  truth: Truth
  /** IRI of the element, or of the thing that would have one. */
  element: string
  property: string | undefined
  /** What decided; undefined when nobody knows. */
  value: Statement['value'] | undefined
  bound: Statement['bound'] | undefined
}

/** A need put to an element. */
export function judgeElement(need: Need, element: Element): Finding {
  const { demand } = need
  if (!demand.property) return toFinding(need, element, true)
  const own = judgeProperty(need, element, demand.property.value)
  if (demand.alternatives.length === 0) return own
  const others = demand.alternatives.map(({ value }) => judgeProperty(need, element, value))
  const counted = own.value === undefined ? others : [own, ...others.filter(({ value }) => value !== undefined)]
  const truth = anyHolds(counted.map(finding => finding.truth))
  return counted.find(finding => finding.truth === truth) ?? own
}

function judgeProperty(need: Need, element: Element, property: string): Finding {
  const statements = statementsOf(element, property)
  if (statements.length === 0 && element.lacks.includes(property)) return toFinding(need, element, true, property)
  const judged = statements.map(statement => ({ statement, truth: judge(statement, need) }))
  const truth = statements.length === 0 ? undefined : allHold(judged.map(each => each.truth))
  const decisive = judged.find(each => each.truth === truth) ?? judged[0]
  return toFinding(need, element, unlessTooShort(truth, need.demand, element), property, decisive?.statement)
}

/** What a need says where there is no such element, or nobody has looked for one. */
export function judgeAbsence(need: Need, owner: Element, truth: Truth): Finding {
  return { need, truth, element: owner.iri, property: undefined, value: undefined, bound: undefined }
}

function toFinding(
  need: Need,
  element: Element,
  truth: Truth,
  ...[property, statement]: [property?: string, statement?: Statement]
): Finding {
  return { need, truth, element: element.iri, property, value: statement?.value, bound: statement?.bound }
}

/** A demand on what is long holds of itself where it is short; one of unknown length can be either. */
function unlessTooShort(truth: Truth, { ifLongerThan }: Demand, element: Element): Truth {
  if (ifLongerThan === undefined) return truth
  const lengths = statementsOf(element, acc.length.value)
  const isShort =
    lengths.length === 0 ? undefined : allHold(lengths.map(length => compare(length, 'at-most', ifLongerThan)))
  return anyHolds([truth, isShort])
}

function judge(statement: Statement, { demand, limit }: Need): Truth {
  if (demand.refuses.length > 0)
    return statement.bound === 'exact' ? !demand.refuses.includes(statement.value) : undefined
  return demand.direction && limit !== undefined ? compare(statement, demand.direction, limit) : undefined
}

/** "At least 90" can be anything from 90 up: it settles nothing that lies above. */
function compare({ value, bound }: Statement, direction: 'at-least' | 'at-most', limit: number): Truth {
  if (typeof value !== 'number') return undefined
  const isWithin = direction === 'at-least' ? value >= limit : value <= limit
  if (bound === 'exact') return isWithin
  if (bound === direction) return isWithin || undefined
  return isWithin ? undefined : false
}
