import type { Regulation } from '../audit/regulation.js'
import type { MeasuredBuilding } from '../entrances/entrance.js'
import type { BuildingOutcomes } from '../outcomes/outcomes.js'
import type { RecordWork } from './record-work.js'
import { isBefore } from './stale-values.js'
import type { WorkItem } from './work-list.js'

/** What the items of a day depend on beside the record. */
export interface Now {
  /** Today, the day before which a survey is old, and the day until which a closure that ends is told: `2026-11-27`. */
  today: string
  oldBefore: string
  endsBefore: string
  regulation: Regulation | undefined
}

/** Everything there is to do about a building, in no order. */
export function itemsNow(
  building: MeasuredBuilding,
  { surveyed, items }: RecordWork,
  outcomes: BuildingOutcomes | undefined,
  now: Now,
): WorkItem[] {
  const stale: WorkItem[] =
    surveyed === undefined || isBefore(surveyed, now.oldBefore)
      ? [{ list: 'stale', thing: building.iri, since: surveyed }]
      : []
  const isLinked = building.links.some(({ thing }) => thing === building.iri)
  const unmatched: WorkItem[] = isLinked ? [] : [{ list: 'unmatched', thing: building.iri, since: surveyed }]
  return [
    ...items,
    ...stale,
    ...unmatched,
    ...closing(building, now),
    ...failing(building, outcomes, { surveyed, now }),
  ]
}

function closing({ closures }: MeasuredBuilding, { endsBefore }: Now): WorkItem[] {
  return closures.flatMap(({ thing, iri, until }): WorkItem[] =>
    until !== undefined && isBefore(until, endsBefore) ? [{ list: 'closing', thing, because: iri, since: until }] : [],
  )
}

function failing(
  { iri }: MeasuredBuilding,
  outcomes: BuildingOutcomes | undefined,
  { surveyed, now: { regulation } }: { surveyed: string | undefined; now: Now },
): WorkItem[] {
  const marks = regulation && outcomes?.regulations[regulation.name]?.rules
  if (!regulation || marks === undefined) return []
  return regulation.rules.flatMap((rule, index): WorkItem[] =>
    marks[index] === 'f' ? [{ list: 'failing', thing: iri, because: rule.iri.value, since: surveyed }] : [],
  )
}
