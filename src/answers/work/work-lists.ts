import { setImmediate, setTimeout } from 'node:timers/promises'
import { collect } from '../../rdf/collect.js'
import type { Regulation } from '../audit/regulation.js'
import type { EntranceIndex } from '../entrances/entrance-index.js'
import { followRecords, type RecordSources } from '../follow-records.js'
import type { OutcomeIndex } from '../outcomes/outcomes.js'
import { readOperators, toOverviewBuilding, type Operators } from '../overview/overview-building.js'
import { within as inScopeOf } from '../overview/overviews.js'
import { itemsNow, type Now } from './items-now.js'
import { listDefinitions } from './list-definitions.js'
import { readRecordWork, type RecordWork, type RecordWorkSources } from './record-work.js'
import { listNames, type BuildingWork, type WorkItem, type WorkQuery, type WorkResult } from './work-list.js'
import { monthsAgo } from './stale-values.js'

export interface WorkListSources extends RecordSources, RecordWorkSources {
  entrances(): Promise<EntranceIndex>
  outcomes(): Promise<OutcomeIndex>
  regulations(): readonly Regulation[]
  /** When a record was last changed, ISO 8601. */
  changed(record: string): string | undefined
}

/** Answers what is to be done. */
export interface WorkLists {
  find(query: WorkQuery): Promise<WorkResult>
}

/** How long an answer waits for records that are still to be read, in ms: those that are left are told as pending. */
const patienceMs = 2000

/** Records that are read before others have their turn: some 4 ms each. */
const stride = 5

/** Days within which a closure that ends is told of. */
const daysAhead = 30

/** Work lists over all buildings; what a record says of its work is kept, and read anew when the record changes. */
export function createWorkLists(sources: WorkListSources, clock = () => new Date()): WorkLists {
  const { store, iris, entrances, outcomes, regulations } = sources
  const kept = new Map<string, RecordWork>()
  let operators: Operators = new Map()
  let read = 0
  const follow = followRecords(sources, {
    async read(record) {
      const graph = iris.graph(record)
      const work = graph && (await readRecordWork(await collect(store.match({ graph })), sources))
      kept.delete(record)
      if (work) kept.set(record, work)
      if (++read % stride === 0) await setImmediate()
    },
  })
  let operatorsOf = -1
  const readAll = async (): Promise<All> => {
    await within(follow(), patienceMs)
    if (operatorsOf < store.version.sequence) {
      operators = await readOperators(store)
      operatorsOf = store.version.sequence
    }
    return { kept, operators, index: await entrances(), judged: await outcomes() }
  }
  return {
    async find(query) {
      const regulation = regulations().find(({ name }) => name === query.regulation)
      const all = await readAll()
      const now = toNow(clock(), query.months, regulation)
      const pending = all.index.buildings().filter(({ iri }) => !kept.has(iri)).length
      return { ...toResult(workOf(all, now, sources), query, sources), pending }
    },
  }
}

/** Waits for what is under way, but not for ever; its error is heard of by who waits, or by the next who asks. */
async function within(work: Promise<void>, milliseconds: number): Promise<void> {
  work.catch(() => undefined)
  const stop = new AbortController()
  const patience = setTimeout(milliseconds, undefined, { signal: stop.signal }).catch(() => undefined)
  await Promise.race([work, patience])
  stop.abort()
}

interface All {
  kept: ReadonlyMap<string, RecordWork>
  operators: Operators
  index: EntranceIndex
  judged: OutcomeIndex
}

function toNow(now: Date, months: number, regulation: Regulation | undefined): Now {
  const day = (date: number) => new Date(date).toISOString().slice(0, 10)
  const [year, month, date] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()]
  return {
    today: day(now.getTime()),
    oldBefore: monthsAgo(months, now),
    endsBefore: day(Date.UTC(year, month, date + daysAhead + 1)),
    regulation,
  }
}

function workOf(
  { kept, operators, index, judged }: All,
  now: Now,
  { iris, vocabulary }: WorkListSources,
): BuildingWork[] {
  const urgency = new Map(listDefinitions(vocabulary).map(definition => [definition.name, definition.urgency]))
  const urgencyOf = ({ list }: WorkItem) => urgency.get(list) ?? 0
  return index.buildings().flatMap((measured): BuildingWork[] => {
    const work = kept.get(measured.iri)
    const outcomes = judged.of(measured.iri)
    if (!work) return []
    const items = itemsNow(measured, work, outcomes, now)
    const chain = outcomes?.regulations[now.regulation?.name ?? '']?.chain ?? {}
    return [
      {
        building: toOverviewBuilding(measured, { iris, operators, outcomes }),
        items: items.sort((one, other) => urgencyOf(other) - urgencyOf(one)),
        people: Object.values(outcomes?.profiles ?? {}).filter(verdict => verdict !== 'fits').length,
        stations: Object.values(chain).filter(state => state !== 'independent' && state !== 'absent').length,
        surveyed: work.surveyed,
      },
    ]
  })
}

function toResult(
  all: readonly BuildingWork[],
  query: WorkQuery,
  { vocabulary, changed }: WorkListSources,
): Omit<WorkResult, 'pending'> {
  const inScope = new Set(
    inScopeOf(
      all.map(({ building }) => building),
      query,
      vocabulary,
    ),
  )
  const { unchangedSince } = query
  const scoped = all.filter(
    ({ building }) =>
      inScope.has(building) &&
      (unchangedSince === undefined || (changed(building.iri) ?? '').slice(0, 10) < unchangedSince),
  )
  const wanted = new Set(query.lists.length === 0 ? listNames : query.lists)
  const buildings = scoped.flatMap((one): BuildingWork[] => {
    const items = one.items.filter(({ list }) => wanted.has(list))
    const on = new Set(items.map(({ list }) => list))
    const isOn = query.join === 'and' && query.lists.length > 0 ? query.lists.every(list => on.has(list)) : on.size > 0
    return isOn ? [{ ...one, items }] : []
  })
  return { counts: countLists(scoped), buildings: inOrder(buildings, vocabulary) }
}

function countLists(all: readonly BuildingWork[]): WorkResult['counts'] {
  const counts = Object.fromEntries(listNames.map(name => [name, { buildings: 0, items: 0 }])) as WorkResult['counts']
  for (const { items } of all) {
    for (const { list } of items) counts[list].items += 1
    for (const list of new Set(items.map(item => item.list))) counts[list].buildings += 1
  }
  return counts
}

/**
 * What helps most people first: buildings that do not fit, or may not fit, most presets of needs; then those with the
 * most urgent list; then those with most open stations between street and toilet; then those surveyed longest ago.
 */
function inOrder(buildings: readonly BuildingWork[], vocabulary: WorkListSources['vocabulary']): BuildingWork[] {
  const urgency = new Map(listDefinitions(vocabulary).map(({ name, urgency: of }) => [name, of]))
  const first = ({ items: [item] }: BuildingWork) => (item ? (urgency.get(item.list) ?? 0) : 0)
  return [...buildings].sort(
    (one, other) =>
      other.people - one.people ||
      first(other) - first(one) ||
      other.stations - one.stations ||
      compare(one.surveyed ?? '', other.surveyed ?? '') ||
      compare(one.building.iri, other.building.iri),
  )
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
