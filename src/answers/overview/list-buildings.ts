import type { Regulation } from '../audit/regulation.js'
import type { RuleMark } from '../outcomes/outcomes.js'
import { countMarks, marksOf, standingOf } from './count-regulation.js'
import type { OverviewBuilding } from './overview-building.js'
import { standings, type OverviewQuery, type Standing } from './overview-query.js'

/** A building in the list of an overview. */
export interface ListedStanding {
  building: OverviewBuilding
  standing: Standing
  /** Undefined as long as it has not been judged. */
  marks: Readonly<Record<RuleMark, number>> | undefined
}

/**
 * Those that the query picks: failing ones first, with the most rules not met; then those with the most to find out;
 * else in the order that they have.
 */
export function listBuildings(
  buildings: readonly OverviewBuilding[],
  regulation: Regulation,
  query: Pick<OverviewQuery, 'standing' | 'rule' | 'alone' | 'profile'>,
): ListedStanding[] {
  const at = query.rule === undefined ? undefined : findRule(regulation, query.rule)
  return buildings
    .filter(building => isPicked(building, marksOf(building, regulation), { ...query, at }))
    .map(building => {
      const marks = marksOf(building, regulation)
      return { building, standing: standingOf(marks), marks: marks === undefined ? undefined : countMarks([marks]) }
    })
    .sort(byWeight)
}

/** Last part of the IRI of a rule. */
export function ruleName({ iri }: { iri: { value: string } }): string {
  return iri.value.replace(/^.*[/#]/, '')
}

/** Place of a rule in its regulation; -1 when there is none of that name. */
function findRule({ rules }: Regulation, name: string): number {
  return rules.findIndex(rule => ruleName(rule) === name)
}

type Picking = Pick<OverviewQuery, 'standing' | 'alone' | 'profile'> & { at: number | undefined }

function isPicked({ outcomes }: OverviewBuilding, marks: string | undefined, query: Picking): boolean {
  const { standing, at, alone, profile } = query
  if (standing !== undefined && standingOf(marks) !== standing) return false
  if (profile !== undefined && outcomes?.profiles[profile.name] !== profile.verdict) return false
  if (at === undefined) return true
  if (marks?.[at] !== 'f') return false
  if (alone === undefined) return true
  const isOnly = marks.indexOf('f') === marks.lastIndexOf('f')
  return isOnly && marks.includes('?') === (alone === 'open')
}

function byWeight(one: ListedStanding, other: ListedStanding): number {
  const order = standings.indexOf(one.standing) - standings.indexOf(other.standing)
  const failed = (other.marks?.f ?? 0) - (one.marks?.f ?? 0)
  const open = (other.marks?.['?'] ?? 0) - (one.marks?.['?'] ?? 0)
  return order || failed || open
}
