import { allHold, anyHolds, type Truth } from '../audit/truth.js'
import { acc, entranceRole } from '../../rdf/vocab.js'
import { findOutOfUse, type OutOfUse } from '../entrances/current-closures.js'
import { statementsOf } from '../entrances/element.js'
import type { Entrance, MeasuredBuilding } from '../entrances/entrance.js'
import type { Need } from './demand.js'
import { judgeEntrance, judgeRest, type Judgement } from './judge-entrance.js'

/** An entrance with what needs make of it. */
export interface JudgedEntrance extends Judgement {
  entrance: Entrance
  /** Why it cannot be used now, where that is stated: it then does not fit. */
  closed: OutOfUse | undefined
}

/** A building with what needs make of it. */
export interface JudgedBuilding {
  building: MeasuredBuilding
  truth: Truth
  /** What is asked of the building apart from its entrances. */
  rest: Judgement
  /** The best first: what fits, then what may; among those the main entrance. */
  entrances: readonly JudgedEntrance[]
}

/** Entrances that visitors do not come in by. */
const notForVisitors = [entranceRole['emergency-exit'], entranceRole['exit-only'], entranceRole.service].map(
  ({ value }): string => value,
)

/**
 * Needs put to a building: one entrance that fits is enough, and the rest of the building has to fit too. An entrance
 * that is closed at the moment does not fit, and comes last.
 */
export function judgeBuilding(building: MeasuredBuilding, needs: readonly Need[], now = new Date()): JudgedBuilding {
  const outOfUse = findOutOfUse(building, now).filter(({ state }) => state !== 'coming')
  const entrances = building.entrances
    .filter(isForVisitors)
    .map(entrance => judge(entrance, needs, outOfUse))
    .sort(byWorth)
  const rest = judgeRest(building, needs)
  const way = entrances.length === 0 ? undefined : anyHolds(entrances.map(({ truth }) => truth))
  return { building, entrances, rest, truth: allHold([way, rest.truth]) }
}

/** Whether visitors come in by an entrance; one of which nobody said what it is for is for them. */
export function isForVisitors(entrance: Entrance): boolean {
  return !rolesOf(entrance).some(role => notForVisitors.includes(role))
}

function judge(entrance: Entrance, needs: readonly Need[], outOfUse: readonly OutOfUse[]): JudgedEntrance {
  const judgement = judgeEntrance(entrance, needs)
  const closed = outOfUse.find(({ iri }) => iri === entrance.iri || iri === entrance.building.iri)
  if (!closed) return { entrance, closed, ...judgement }
  return { entrance, closed, truth: false, findings: judgement.truth === false ? judgement.findings : [] }
}

/** Concepts that say what an entrance is for. */
export function rolesOf({ self }: Entrance): string[] {
  return statementsOf(self, acc.entranceRole.value).map(({ value }) => String(value))
}

const worth = (one: JudgedEntrance) =>
  (one.closed ? -2 : one.truth === true ? 4 : one.truth === undefined ? 2 : 0) +
  (rolesOf(one.entrance).includes(entranceRole.main.value) ? 1 : 0)

function byWorth(one: JudgedEntrance, other: JudgedEntrance): number {
  return worth(other) - worth(one) || (one.entrance.iri < other.entrance.iri ? -1 : 1)
}
