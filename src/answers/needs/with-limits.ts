import type { Need } from './demand.js'
import type { Needs } from './read-needs.js'

/** The needs of a profile in which limits of one's own take the place of those that it has, and come beside them. */
export function withLimits(
  needs: Needs,
  profile: string | undefined,
  limits: ReadonlyMap<string, number | true>,
): Need[] {
  const preset = needs.presets.find(({ name }) => name === profile)
  const kept = (preset?.needs ?? []).filter(({ demand }) => !limits.has(demand.parameter))
  const own = needs.demands.flatMap(demand => {
    const limit = limits.get(demand.parameter)
    return limit === undefined ? [] : [{ demand, limit: limit === true ? undefined : limit }]
  })
  return [...kept, ...own]
}
