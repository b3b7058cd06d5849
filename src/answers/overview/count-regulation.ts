import type { Regulation, Rule } from '../audit/regulation.js'
import type { RuleMark } from '../outcomes/outcomes.js'
import type { OverviewBuilding } from './overview-building.js'
import { standings, type Standing } from './overview-query.js'

/** A rule that buildings do not meet. */
export interface Failing {
  rule: Rule
  /** Buildings that do not meet it. */
  buildings: number
  /** Of those, the ones that meet every other rule that applies: mending it brings them through. */
  through: number
  /** Of those, the ones that fail no other rule, but of which others are not assessable. */
  throughIfOthersHold: number
}

/** What a regulation makes of some buildings. */
export interface RegulationFigures {
  regulation: Regulation
  buildings: number
  standings: Readonly<Record<Standing, number>>
  /** Rules times buildings. */
  marks: Readonly<Record<RuleMark, number>>
  /** Met of those that are decided; undefined when none is. */
  shareMet: number | undefined
  /** Decided of those that apply or may apply; undefined when none does. */
  shareAssessed: number | undefined
  /** Every rule that some building does not meet, the commonest first. */
  failings: readonly Failing[]
}

/** Marks of a building under a regulation; undefined as long as it has not been judged. */
export function marksOf(
  { outcomes }: Pick<OverviewBuilding, 'outcomes'>,
  regulation: Pick<Regulation, 'name'>,
): string | undefined {
  return outcomes?.regulations[regulation.name]?.rules
}

/** Where a building stands by its marks. */
export function standingOf(marks: string | undefined): Standing {
  if (marks === undefined) return 'pending'
  if (marks.includes('f')) return 'failing'
  if (marks.includes('?')) return 'open'
  return marks.includes('m') ? 'met' : 'none'
}

/** How many of each mark there are. */
export function countMarks(marks: Iterable<string>): Record<RuleMark, number> {
  const counts: Record<RuleMark, number> = { f: 0, '?': 0, m: 0, '-': 0 }
  for (const each of marks) for (let at = 0; at < each.length; at++) counts[each[at] as RuleMark] += 1
  return counts
}

/** Met of those that are decided, and decided of those that apply or may apply; never one without the other. */
export function sharesOf(
  marks: Readonly<Record<RuleMark, number>>,
): Pick<RegulationFigures, 'shareMet' | 'shareAssessed'> {
  const decided = marks.m + marks.f
  const all = decided + marks['?']
  return {
    shareMet: decided === 0 ? undefined : marks.m / decided,
    shareAssessed: all === 0 ? undefined : decided / all,
  }
}

/** The figures of some buildings under a regulation. */
export function countRegulation(buildings: readonly OverviewBuilding[], regulation: Regulation): RegulationFigures {
  const all = buildings.map(building => marksOf(building, regulation))
  const judged = all.filter(marks => marks !== undefined)
  const counts = Object.fromEntries(standings.map(standing => [standing, 0])) as Record<Standing, number>
  for (const marks of all) counts[standingOf(marks)] += 1
  const marks = countMarks(judged)
  return {
    ...{ regulation, buildings: buildings.length, standings: counts, marks },
    ...sharesOf(marks),
    failings: countFailings(judged, regulation),
  }
}

function countFailings(all: readonly string[], { rules }: Regulation): Failing[] {
  const counts = rules.map(rule => ({ rule, buildings: 0, through: 0, throughIfOthersHold: 0 }))
  for (const marks of all) {
    const first = marks.indexOf('f')
    const isAlone = first >= 0 && marks.indexOf('f', first + 1) < 0
    for (let at = first; at >= 0; at = marks.indexOf('f', at + 1)) {
      const count = counts[at]
      if (count === undefined) continue
      count.buildings += 1
      if (isAlone) count[marks.includes('?') ? 'throughIfOthersHold' : 'through'] += 1
    }
  }
  return counts
    .filter(({ buildings }) => buildings > 0)
    .sort((one, other) => other.buildings - one.buildings || other.through - one.through)
}
