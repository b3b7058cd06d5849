import { remedy } from '../../rdf/vocab.js'
import type { Truth } from '../audit/truth.js'
import type { Need } from './demand.js'
import type { Finding } from './judge-element.js'
import type { JudgedBuilding, JudgedEntrance } from './judge-building.js'

/** The three values of an answer. */
export type Verdict = 'fits' | 'doesNotFit' | 'unknown'

/** What would make it fit, or known: a notation of the code list of remedies, and the entrance that it is about. */
export interface Resolution {
  remedy: string
  entrance?: string
}

/** What decided; limit, unit and demand are those of the need with the same parameter. */
export interface Reason {
  parameter: string
  /** The element, or the thing in which one was looked for. */
  element: string
  /** Where it is another one than that of the need. */
  property?: string
  value?: number | boolean | string
  /** `at-least` or `at-most` where the source gives no exact value. */
  bound?: string
  resolvedBy?: readonly Resolution[]
}

/** A need as it was asked. */
export interface AskedNeed {
  parameter: string
  demand: string
  property?: string
  limit?: number
  unit?: string
}

export interface EntranceVerdict {
  entrance: string
  name?: string
  verdict: Verdict
  reasons: readonly Reason[]
}

export interface BuildingVerdict {
  building: string
  name?: string
  municipality: string
  verdict: Verdict
  /** What fits or may fit; its own reasons say why. */
  bestEntrance?: string
  /** What is asked of the rest of the building, and decided. */
  reasons: readonly Reason[]
  entrances: readonly EntranceVerdict[]
}

/** A truth in the word of an answer. */
export function toVerdict(truth: Truth): Verdict {
  if (truth === undefined) return 'unknown'
  return truth ? 'fits' : 'doesNotFit'
}

/** A judged building as plain data. */
export function toBuildingVerdict(judged: JudgedBuilding): BuildingVerdict {
  const { building, entrances, truth, rest } = judged
  const [best] = entrances
  const fitting = best?.truth === true ? best : undefined
  return {
    building: building.iri,
    ...(building.names[0] ? { name: building.names[0].value } : {}),
    municipality: building.municipality,
    verdict: toVerdict(truth),
    ...(best && best.truth !== false ? { bestEntrance: best.entrance.iri } : {}),
    reasons: rest.truth === truth ? rest.findings.map(finding => toReason(finding)) : [],
    entrances: entrances.map(each => toEntranceVerdict(each, fitting)),
  }
}

function toEntranceVerdict({ entrance, truth, findings }: JudgedEntrance, fitting: JudgedEntrance | undefined) {
  return {
    entrance: entrance.iri,
    ...(entrance.names[0] ? { name: entrance.names[0].value } : {}),
    verdict: toVerdict(truth),
    reasons: findings.map(finding => toReason(finding, fitting)),
  }
}

/** A need as plain data. */
export function toAskedNeed({ demand, limit }: Need): AskedNeed {
  return {
    parameter: demand.parameter,
    demand: demand.iri.value,
    ...(demand.property ? { property: demand.property.value } : {}),
    ...(limit === undefined ? {} : { limit }),
    ...(demand.unit ? { unit: demand.unit.symbol } : {}),
  }
}

function toReason(finding: Finding, fitting?: JudgedEntrance): Reason {
  const { need, element, property, value, bound } = finding
  const reason: Reason = { parameter: need.demand.parameter, element }
  if (property !== undefined && property !== need.demand.property?.value) reason.property = property
  if (value !== undefined) reason.value = value
  if (bound !== undefined && bound !== 'exact') reason.bound = bound
  const resolutions = resolve(finding, fitting)
  if (resolutions.length > 0) reason.resolvedBy = resolutions
  return reason
}

function resolve({ need, truth, value }: Finding, fitting: JudgedEntrance | undefined): Resolution[] {
  if (truth === true) return []
  const { helpedBy, helpedUpTo } = need.demand
  const isHelped = helpedUpTo === undefined || (typeof value === 'number' && value <= helpedUpTo)
  const own = truth === undefined ? remedy.survey : isHelped ? helpedBy : undefined
  const all: Resolution[] = own ? [{ remedy: toNotation(own) }] : []
  if (fitting) all.push({ remedy: toNotation(remedy['other-entrance']), entrance: fitting.entrance.iri })
  return all
}

const toNotation = ({ value }: { value: string }) => value.slice(value.lastIndexOf('/') + 1)
