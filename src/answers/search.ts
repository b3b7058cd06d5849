import type { Literal, NamedNode } from '@rdfjs/types'
import { literal } from '../rdf/terms.js'
import type { Vocabulary } from '../model/vocabulary.js'
import { createBuildingList } from './building-list.js'
import type { RecordSources } from './follow-records.js'
import type { ListedBuilding } from './building-list.js'
import { createBuildingUses } from './building-uses.js'
import { createRanking } from './ranking.js'

/** What a search reads from. */
export interface SearchSources extends RecordSources {
  vocabulary: Vocabulary
}

/** What is asked of a search; nothing asked means all buildings. */
export interface SearchQuery {
  name?: string | undefined
  municipality?: string | undefined
  /** Notation of a building use, such as `library`. */
  use?: string | undefined
  language: string
  /** From 1. */
  page: number
}

/** A building as a list of results shows it. */
export interface SearchHit {
  iri: NamedNode
  name: Literal
  municipality: string
  use: Literal | undefined
  entrances: number
  /** Year of the newest survey. */
  surveyed: string | undefined
}

/** One page of results. */
export interface SearchResult {
  hits: readonly SearchHit[]
  total: number
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

/** A search over all buildings of the store, forgiving of accents, capitals and the order of words. */
export function createSearch({ vocabulary, ...sources }: SearchSources): Search {
  const listBuildings = createBuildingList(sources)
  const uses = createBuildingUses(vocabulary)
  const rank = createRanking(uses.labels)
  return {
    async find(query) {
      const buildings = await listBuildings()
      const use = query.use === undefined ? undefined : uses.withNotation(query.use)
      const eligible = buildings
        .filter(building => query.municipality === undefined || building.municipality === query.municipality)
        .filter(building => query.use === undefined || (use !== undefined && uses.includes(building, use)))
      const found = rank(eligible, query.name ?? '')
      return {
        ...toPage(found, query, vocabulary),
        use: use && vocabulary.label(use, [query.language]),
        municipalities: countMunicipalities(buildings),
      }
    },
    async overview(language) {
      const buildings = await listBuildings()
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
    },
  }
}

function toPage(found: readonly ListedBuilding[], query: SearchQuery, vocabulary: Vocabulary) {
  const page = Math.max(1, Math.min(query.page, Math.ceil(found.length / pageSize)))
  const shown = found.slice((page - 1) * pageSize, page * pageSize)
  return {
    hits: shown.map(building => toHit(building, query.language, vocabulary)),
    total: found.length,
    page,
    pageSize,
  }
}

function toHit(building: ListedBuilding, language: string, vocabulary: Vocabulary): SearchHit {
  const { iri, names, uses, municipality, entrances, surveyed } = building
  const name = names.find(text => text.language === language) ?? names[0] ?? literal(iri.value)
  return { iri, name, municipality, use: uses[0] && vocabulary.label(uses[0], [language]), entrances, surveyed }
}

function countMunicipalities(buildings: readonly ListedBuilding[]): { name: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const { municipality } of buildings) counts.set(municipality, (counts.get(municipality) ?? 0) + 1)
  const collator = new Intl.Collator('nl')
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((one, other) => collator.compare(one.name, other.name))
}
