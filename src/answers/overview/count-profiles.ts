import type { Verdict } from '../needs/to-verdict.js'
import type { OverviewBuilding } from './overview-building.js'

/** How many buildings fit a needs profile, do not, or nobody can tell; those that are still to be judged are in none. */
export interface ProfileFigures {
  /** Such as `rollator`. */
  profile: string
  verdicts: Readonly<Record<Verdict, number>>
}

/** The figures of some buildings, for each profile. */
export function countProfiles(
  buildings: readonly OverviewBuilding[],
  profiles: readonly { name: string }[],
): ProfileFigures[] {
  return profiles.map(({ name }) => {
    const verdicts: Record<Verdict, number> = { fits: 0, doesNotFit: 0, unknown: 0 }
    for (const { outcomes } of buildings) {
      const verdict = outcomes?.profiles[name]
      if (verdict !== undefined) verdicts[verdict] += 1
    }
    return { profile: name, verdicts }
  })
}
