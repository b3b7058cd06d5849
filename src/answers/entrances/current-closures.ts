import type { MeasuredBuilding } from './entrance.js'

/** A thing that cannot be used, now or soon. */
export interface OutOfUse {
  iri: string
  /** IRI of the closure, where there is one. */
  closure?: string | undefined
  building: MeasuredBuilding
  types: readonly string[]
  state: 'closed' | 'coming' | 'broken'
  from?: string | undefined
  until?: string | undefined
  since?: string | undefined
  /** Concept of the reason, or of the state where only that is known. */
  reason?: string | undefined
  alternative?: string | undefined
}

/** Days ahead that are looked at. */
const daysAhead = 30

/** What of a building is closed or out of order at a moment, or will be within 30 days. */
export function findOutOfUse(building: MeasuredBuilding, now: Date): OutOfUse[] {
  const soon = new Date(now.getTime() + daysAhead * 86_400_000)
  const closures = building.closures
    .filter(({ from, until }) => !isBefore(until, now) && !isAfter(from, soon))
    .map(({ iri, thing, types, from, until, reason, alternative }): OutOfUse => {
      const state = isAfter(from, now) ? 'coming' : 'closed'
      return { iri: thing, closure: iri, building, types, state, from, until, reason, alternative }
    })
  const states = building.states.map(({ thing, types, state, since }): OutOfUse => ({
    iri: thing,
    building,
    types,
    state: 'broken',
    since,
    reason: state,
  }))
  return [...closures, ...states]
}

/** A day, a month or a year that is over; one that nobody stated is not. */
function isBefore(stated: string | undefined, now: Date): boolean {
  if (stated === undefined) return false
  return stated.includes('T') ? Date.parse(stated) < now.getTime() : stated < now.toISOString().slice(0, stated.length)
}

function isAfter(stated: string | undefined, now: Date): boolean {
  if (stated === undefined) return false
  return stated.includes('T') ? Date.parse(stated) > now.getTime() : stated > now.toISOString().slice(0, stated.length)
}
