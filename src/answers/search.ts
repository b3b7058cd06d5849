import type { Literal, NamedNode } from '@rdfjs/types'
import type { Position } from '../store/places/places-in.js'
import type { Vocabulary } from '../model/vocabulary.js'
import { createBuildingList, type ListedBuilding } from './building-list.js'
import { createBuildingUses, type BuildingUses } from './building-uses.js'
import type { EntranceIndex } from './entrances/entrance-index.js'
import type { RecordSources } from './follow-records.js'
import { followPlaces } from './gazetteer/follow-places.js'
import type { NamedPlace } from './gazetteer/gazetteer.js'
import type { Need } from './needs/demand.js'
import { createFilterBox, type FilterCount } from './search/filters/filter-box.js'
import { createFinder } from './search/find-buildings.js'
import { orderFound, sortsFor, type Sort } from './search/order-found.js'
import { followTable, type SearchRow } from './search/search-table.js'
import { createSummary, type Summary } from './search/summary.js'
import { toHit, type SearchHit } from './search/to-hit.js'

/** What a search reads from. */
export interface SearchSources extends RecordSources {
  vocabulary: Vocabulary
  /** Undefined while it is read: places, filters and verdicts are then not known. */
  entrances(): Promise<EntranceIndex | undefined>
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
  /** Notations of what a building must have, such as `lift`. */
  filters?: readonly string[]
  /** Whether those are left out of which nobody knows whether they have it. */
  knownOnly?: boolean
  sort?: Sort | undefined
  /** What a visitor needs, to put first what fits; in no address. */
  needs?: readonly Need[] | undefined
  language: string
  /** From 1. */
  page: number
  /** All results on one page. */
  isWhole?: boolean
}

/** One page of results. */
export interface SearchResult {
  hits: readonly SearchHit[]
  total: number
  /** Of these, how many are known to have everything that the filters ask; they come first. */
  sure: number
  /** Set where nothing was found as it was written: what was taken to be meant. */
  meant: { name?: string; where?: string } | undefined
  /** The named place that `where` is, when it is one. */
  named: NamedPlace | undefined
  /** Names for a map. */
  towns: readonly NamedPlace[]
  /** The use that was asked for, if there is such a use. */
  use: Literal | undefined
  filters: readonly FilterCount[]
  /** Buildings that are left out as nobody knows whether they have everything. */
  hidden: number
  /** The order of the hits, and those in which they can be had. */
  sort: Sort
  sorts: readonly Sort[]
  /** Whether measures are still being read: filters and verdicts are not known yet. */
  isReading: boolean
  /** From 1; the last one when the query asks for a page beyond it. */
  page: number
  pageSize: number
  /** All municipalities that have buildings, by name. */
  municipalities: Summary['municipalities']
}

/** What there is in all, for the start page. */
export interface Overview {
  buildings: number
  entrances: number
  /** Date of the newest survey, as stated: a year, a month or a day. */
  surveyed: string | undefined
  /** The uses of buildings, the most frequent first. */
  uses: readonly { notation: string; label: Literal; count: number }[]
  municipalities: Summary['municipalities']
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
  const summaryOf = createSummary(uses)
  const filters = createFilterBox(vocabulary)
  const tableOf = followTable(filters.marksOf)
  const placesOf = followPlaces()
  return {
    async find(query) {
      const [buildings, index] = [await listBuildings(), await entrances()]
      const table = await tableOf(buildings, index)
      const use = query.use === undefined ? undefined : uses.withNotation(query.use)
      const { found, meant } = finder.find(table, query, createTest(query, use, uses))
      const { sure, maybe, counts, hidden } = filters.apply(found, query)
      const { shown, ...page } = await readPage(sure, maybe, query)
      const places = await placesOf(table)
      return {
        ...{ ...page, meant, hidden, sure: sure.length, isReading: index === undefined },
        hits: shown.map(row => toHit(row, query, { vocabulary, filters })),
        named: query.where === undefined ? undefined : places.find(query.where),
        towns: places.municipalities(),
        use: use && vocabulary.label(use, [query.language]),
        filters: counts,
        municipalities: summaryOf(buildings).municipalities,
      }
    },
    async overview(language) {
      const buildings = await listBuildings()
      const summary = summaryOf(buildings)
      return {
        ...summary,
        buildings: buildings.length,
        uses: summary.uses.map(({ iri, ...use }) => ({ ...use, label: vocabulary.label(iri, [language]) })),
        example: buildings[0]?.iri,
      }
    },
  }
}

/** Whether a building is in the municipality and of the use that are asked for. */
function createTest({ municipality, use: asked }: SearchQuery, use: NamedNode | undefined, uses: BuildingUses) {
  const hasUse = use ? uses.hasUse(use) : () => asked === undefined
  return (building: ListedBuilding) =>
    (municipality === undefined || building.municipality === municipality) && hasUse(building)
}

/** The order that is asked for where it can be had, else the first of those that can. */
function chooseSort({ name, where, near, needs, sort }: SearchQuery): [Sort, Sort[]] {
  const sorts = sortsFor({ hasWords: Boolean(name ?? where), near, needs })
  return [sorts.find(each => each === sort) ?? (sorts[0] as Sort), sorts]
}

/** The hits of one page: of those that are known to have everything first, each part in the order that is asked for. */
async function readPage(sure: readonly SearchRow[], maybe: readonly SearchRow[], query: SearchQuery) {
  const [sort, sorts] = chooseSort(query)
  const total = sure.length + maybe.length
  const size = query.isWhole ? Math.max(1, total) : pageSize
  const page = Math.max(1, Math.min(query.page, Math.ceil(total / size)))
  const end = page * size
  const first = await orderFound(sure, { ...query, sort }, end)
  const others = await orderFound(maybe, { ...query, sort }, end - first.length)
  return { shown: [...first, ...others].slice(end - size), total, sort, sorts, page, pageSize: size }
}
