import type { NamedNode } from '@rdfjs/types'
import type { ListedBuilding } from '../building-list.js'
import type { BuildingUses } from '../building-uses.js'

/** All buildings, counted. */
export interface Summary {
  entrances: number
  /** Date of the newest survey, as stated: a year, a month or a day. */
  surveyed: string | undefined
  /** The uses of buildings, the most frequent first. */
  uses: readonly { iri: NamedNode; notation: string; count: number }[]
  /** All municipalities that have buildings, by name. */
  municipalities: readonly { name: string; count: number }[]
}

/** A function that sums up a list of buildings; it counts again only when the list is another. */
export function createSummary(uses: BuildingUses): (buildings: readonly ListedBuilding[]) => Summary {
  let of: readonly ListedBuilding[] | undefined
  let summary: Summary = { entrances: 0, surveyed: undefined, uses: [], municipalities: [] }
  return buildings => {
    if (of === buildings) return summary
    of = buildings
    return (summary = {
      entrances: buildings.reduce((sum, { entrances }) => sum + entrances, 0),
      surveyed:
        buildings.reduce((newest, { surveyedOn = '' }) => (surveyedOn > newest ? surveyedOn : newest), '') || undefined,
      uses: uses.count(buildings),
      municipalities: countMunicipalities(buildings),
    })
  }
}

function countMunicipalities(buildings: readonly ListedBuilding[]): { name: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const { municipality } of buildings) counts.set(municipality, (counts.get(municipality) ?? 0) + 1)
  const collator = new Intl.Collator('nl')
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((one, other) => collator.compare(one.name, other.name))
}
