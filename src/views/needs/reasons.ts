import { namedNode } from '../../rdf/terms.js'
import type { Finding } from '../../answers/needs/judge-element.js'
import type { Judgement } from '../../answers/needs/judge-entrance.js'
import type { JudgedBuilding, JudgedEntrance } from '../../answers/needs/judge-building.js'
import type { Need } from '../../answers/needs/demand.js'
import { formatNumber } from '../formatting.js'
import { capitalise } from '../../rdf/letter-case.js'
import { labelOf } from '../label.js'
import type { PageContext } from '../page-context.js'
import { needsStrings } from '../strings/needs.js'

/** Why something fits, does not fit or is unknown: sentences in the language of the page, each once. */
export function reasonsOf(context: PageContext, judged: Judgement | JudgedEntrance | JudgedBuilding): string[] {
  const strings = needsStrings[context.language]
  if ('building' in judged) return reasonsOfBuilding(context, judged)
  const closed = 'closed' in judged && judged.closed ? [strings.closed] : []
  return [...new Set([...closed, ...judged.findings.map(finding => toSentence(context, finding))])]
}

/** What decided: the best entrance, the rest of the building, or both. */
function reasonsOfBuilding(context: PageContext, { truth, rest, entrances }: JudgedBuilding): string[] {
  const [best] = entrances
  if (!best) return truth === false ? reasonsOf(context, rest) : [needsStrings[context.language].noEntrance]
  const decisive: Judgement[] = [best, rest].filter(part => part.truth === truth)
  return [...new Set(decisive.flatMap(part => reasonsOf(context, part)))]
}

function toSentence(context: PageContext, finding: Finding): string {
  const strings = needsStrings[context.language]
  const { need, truth, property, value } = finding
  const { demand } = need
  const label = capitalise(labelOf(context, demand.iri).value)
  if (property !== undefined && property !== demand.property?.value && typeof value === 'boolean')
    return strings[value ? 'isSo' : 'isNotSo'](capitalise(labelOf(context, namedNode(property)).value))
  if (truth !== undefined && demand.property && property === undefined)
    return strings.isAbsent(capitalise(labelOf(context, demand.elementClass).value))
  if (demand.direction === undefined) return phraseOf(context, finding)
  if (value !== undefined) return sayMeasured(context, label, finding)
  if (truth !== undefined) return strings.isAbsent(label)
  return property === undefined ? strings.notKnown(label) : strings.notMeasured(label)
}

function sayMeasured(context: PageContext, label: string, { need, value, bound }: Finding): string {
  const strings = needsStrings[context.language]
  const { direction, unit } = need.demand
  const measured = withUnit(context, need, Number(value))
  const stated = bound === 'at-least' || bound === 'at-most' ? strings.bounds[bound](measured) : measured
  const limit = withUnit(context, need, need.limit ?? 0)
  if (direction === 'at-most' && need.limit === 0 && !unit) return strings.noneAllowed(label, stated)
  return strings[direction === 'at-least' ? 'atLeast' : 'atMost'](label, stated, limit)
}

function withUnit({ language }: PageContext, { demand }: Need, value: number): string {
  return `${formatNumber(language, value)}${demand.unit ? `\u00a0${demand.unit.symbol}` : ''}`
}

function phraseOf({ language }: PageContext, { need, truth }: Finding): string {
  const { met, notMet, unknown } = need.demand.phrases
  const phrases = truth === undefined ? unknown : truth ? met : notMet
  const phrase = phrases.find(text => text.language === language) ?? phrases[0]
  return phrase?.value ?? need.demand.parameter
}
