import type { Literal, NamedNode } from '@rdfjs/types'
import { literal } from '../rdf/terms.js'
import type { Vocabulary } from '../model/vocabulary.js'
import { createBuildingList } from './building-list.js'
import type { RecordSources } from './follow-records.js'
import type { ListedBuilding } from './building-list.js'
import { createBuildingUses, type BuildingUses } from './building-uses.js'
import type { EntranceIndex } from './entrances/entrance-index.js'
import type { MeasuredBuilding } from './entrances/entrance.js'
import { createGazetteer, type Gazetteer, type NamedPlace } from './gazetteer/gazetteer.js'
import { createFinder } from './search/find-buildings.js'
import { metresApart, positionOf } from './search/position-of.js'
import type { Position } from '../store/places/places-in.js'

/** What a search reads from. */
export interface SearchSources extends RecordSources {
  vocabulary: Vocabulary
  entrances(): Promise<EntranceIndex>
}

/** What is asked of a search; nothing asked means all buildings. */
export interface SearchQuery {
  name?: string | undefined
  /** A municipality, postal code, street, address or name, in words. */
  where?: string | undefined
  /** Nearest first, from here. */
  near?: Position | undefined
  municipality?: string | undefined
  /** Notation of a building use, such as `library`. */
  use?: string | undefined
  language: string
  /** From 1. */
  page: number
  /** All results on one page. */
  isWhole?: boolean
}

/** A building as a list of results shows it. */
export interface SearchHit {
  iri: NamedNode
  name: Literal
  municipality: string
  /** Street and number; empty when not known. */
  street: string
  use: Literal | undefined
  place: Position | undefined
  /** From `near`, when the query has it and the place is known. */
  distanceMetres: number | undefined
  /** What needs can be put to. */
  measured: MeasuredBuilding | undefined
  entrances: number
  /** Year of the newest survey. */
  surveyed: string | undefined
}

/** One page of results. */
export interface SearchResult {
  hits: readonly SearchHit[]
  total: number
  /** Set where nothing was found as it was written: what was taken to be meant. */
  meant: { name?: string; where?: string } | undefined
  /** The named place that `where` is, when it is one. */
  named: NamedPlace | undefined
  /** Names for a map. */
  towns: readonly NamedPlace[]
  /** The use that was asked for, if there is such a use. */
  use: Literal | undefined
  /** From 1; the last one when the query asks for a page beyond it. */
  page: number
  pageSize: number
  /** All municipalities that have buildings, by name. */
  municipalities: readonly { name: string; count: number }[]
}

/** What there is in all, for the start page. */
export interface Overview {
  buildings: number
  entrances: number
  /** Year of the newest survey. */
  surveyed: string | undefined
  /** The uses of buildings, the most frequent first. */
  uses: readonly { notation: string; label: Literal; count: number }[]
  municipalities: SearchResult['municipalities']
  /** A building to show in examples. */
  example: NamedNode | undefined
}

/** Finds buildings, and sums them up. */
export interface Search {
  find(query: SearchQuery): Promise<SearchResult>
  overview(language: string): Promise<Overview>
}

/** Buildings on one page of results. */
const pageSize = 20

/** A search over all buildings of the store, forgiving of accents, capitals, the order of words and typing errors. */
export function createSearch({ vocabulary, entrances, ...sources }: SearchSources): Search {
  const uses = createBuildingUses(vocabulary)
  const finder = createFinder(uses.labels)
  const listBuildings = createBuildingList(sources, finder)
  const placesOf = followPlaces()
  return {
    async find(query) {
      const buildings = await listBuildings()
      const index = await entrances()
      const use = query.use === undefined ? undefined : uses.withNotation(query.use)
      const isEligible = (building: ListedBuilding) =>
        (query.municipality === undefined || building.municipality === query.municipality) &&
        (query.use === undefined || (use !== undefined && uses.includes(building, use)))
      const { found, meant } = finder.find(buildings, query, isEligible)
      const gazetteer = placesOf(buildings, index)
      return {
        ...toPage(nearestFirst(found, query.near, index), query, { vocabulary, index }),
        meant,
        named: query.where === undefined ? undefined : gazetteer.find(query.where),
        towns: gazetteer.municipalities(),
        use: use && vocabulary.label(use, [query.language]),
        municipalities: countMunicipalities(buildings),
      }
    },
    overview: async language => toOverview(await listBuildings(), { language, uses, vocabulary }),
  }
}

function toOverview(
  buildings: readonly ListedBuilding[],
  { language, uses, vocabulary }: { language: string; uses: BuildingUses; vocabulary: Vocabulary },
): Overview {
  const counted = uses.count(buildings)
  return {
    buildings: buildings.length,
    entrances: buildings.reduce((sum, { entrances }) => sum + entrances, 0),
    surveyed:
      buildings
        .map(({ surveyed }) => surveyed ?? '')
        .sort()
        .at(-1) || undefined,
    uses: counted.map(({ iri, ...use }) => ({ ...use, label: vocabulary.label(iri, [language]) })),
    municipalities: countMunicipalities(buildings),
    example: buildings[0]?.iri,
  }
}

/** A function that gives the gazetteer of a list of buildings; it makes a new one only when the list is another. */
function followPlaces(): (buildings: readonly ListedBuilding[], index: EntranceIndex) => Gazetteer {
  let of: readonly ListedBuilding[] | undefined
  let gazetteer: Gazetteer = createGazetteer([])
  return (buildings, index) => {
    if (of === buildings) return gazetteer
    of = buildings
    const located = buildings.flatMap(building => {
      const place = positionOf(index.building(building.iri.value))
      return place ? [{ ...building, place }] : []
    })
    return (gazetteer = createGazetteer(located))
  }
}

/** Those whose place nobody knows come last. */
function nearestFirst(
  found: readonly ListedBuilding[],
  near: Position | undefined,
  index: EntranceIndex,
): readonly ListedBuilding[] {
  if (!near) return found
  return found
    .map(building => ({ building, metres: metresApart(near, positionOf(index.building(building.iri.value))) }))
    .sort((one, other) => (one.metres ?? Infinity) - (other.metres ?? Infinity) || 0)
    .map(({ building }) => building)
}

interface HitSources {
  vocabulary: Vocabulary
  index: EntranceIndex
}

function toPage(found: readonly ListedBuilding[], query: SearchQuery, sources: HitSources) {
  const size = query.isWhole ? Math.max(1, found.length) : pageSize
  const page = Math.max(1, Math.min(query.page, Math.ceil(found.length / size)))
  const shown = found.slice((page - 1) * size, page * size)
  return {
    hits: shown.map(building => toHit(building, query, sources)),
    total: found.length,
    page,
    pageSize: size,
  }
}

function toHit(building: ListedBuilding, query: SearchQuery, { vocabulary, index }: HitSources): SearchHit {
  const { iri, names, uses, municipality, thoroughfare, number, entrances, surveyed } = building
  const { language, near } = query
  const measured = index.building(iri.value)
  const place = positionOf(measured)
  return {
    ...{ iri, municipality, entrances, surveyed, measured, place },
    name: names.find(text => text.language === language) ?? names[0] ?? literal(iri.value),
    street: [thoroughfare, number].filter(Boolean).join(' '),
    use: uses[0] && vocabulary.label(uses[0], [language]),
    distanceMetres: near && metresApart(near, place),
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
