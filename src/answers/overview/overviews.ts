import { setImmediate } from 'node:timers/promises'
import type { NamedNode } from '@rdfjs/types'
import type { Iris } from '../../model/iris.js'
import type { Vocabulary } from '../../model/vocabulary.js'
import { groupBy } from '../../rdf/group-by.js'
import { acc } from '../../rdf/vocab.js'
import type { QuadStore } from '../../store/store.js'
import type { Regulation } from '../audit/regulation.js'
import type { EntranceIndex } from '../entrances/entrance-index.js'
import { needsOf } from '../needs/read-needs.js'
import type { OutcomeIndex } from '../outcomes/outcomes.js'
import { countProfiles, type ProfileFigures } from './count-profiles.js'
import { countRegulation, type RegulationFigures } from './count-regulation.js'
import { listBuildings, type ListedStanding } from './list-buildings.js'
import { readOperators, toOverviewBuilding, usesWithin, type OverviewBuilding } from './overview-building.js'
import type { OverviewQuery, Scope } from './overview-query.js'

/** What overviews are made from. */
export interface OverviewSources {
  store: QuadStore
  iris: Iris
  vocabulary: Vocabulary
  entrances(): Promise<EntranceIndex>
  outcomes(): Promise<OutcomeIndex>
  regulations(): readonly Regulation[]
}

/** What can be chosen to narrow an overview, and how many buildings each choice has. */
export interface Choices {
  municipalities: readonly { name: string; town: string; count: number }[]
  uses: readonly { iri: NamedNode; notation: string; count: number }[]
  operators: readonly { name: string; count: number }[]
}

/** Where the buildings of a scope stand. */
export interface Overview {
  figures: RegulationFigures
  profiles: readonly ProfileFigures[]
  /** Those of the scope that are listed, what matters most first. */
  listed: readonly ListedStanding[]
  /** Of all buildings, whatever the scope. */
  choices: Choices
  /** Name of the municipality that was asked for, as people call it. */
  town: string | undefined
}

/** Answers where buildings stand. */
export interface Overviews {
  /** Undefined when there is no such regulation. */
  find(query: OverviewQuery): Promise<Overview | undefined>
  /** Under every regulation, in the order of their names. */
  standings(): Promise<AllStandings>
}

/** Figures of all buildings, and of those of each municipality, by its name in addresses. */
export interface AllStandings {
  whole: readonly RegulationFigures[]
  municipalities: ReadonlyMap<string, readonly RegulationFigures[]>
}

/** Overviews over all buildings of the store; these are brought together once for each data version. */
export function createOverviews(sources: OverviewSources): Overviews {
  const { regulations, vocabulary } = sources
  const readAll = createReader(sources)
  const known = new WeakMap<readonly OverviewBuilding[], Choices>()
  let counted: { of: readonly OverviewBuilding[]; standings: Promise<AllStandings> } | undefined
  const choicesOf = (all: readonly OverviewBuilding[]) => {
    const choices = known.get(all) ?? choicesAmong(all, vocabulary)
    known.set(all, choices)
    return choices
  }
  return {
    async find(query) {
      const regulation = regulations().find(({ name }) => name === query.regulation)
      if (!regulation) return undefined
      const all = await readAll()
      const choices = choicesOf(all)
      const scoped = within(all, query, vocabulary)
      return {
        figures: countRegulation(scoped, regulation),
        profiles: countProfiles(scoped, needsOf(vocabulary).presets),
        listed: listBuildings(scoped, regulation, query),
        choices,
        town: choices.municipalities.find(({ name }) => name === query.municipality)?.town,
      }
    },
    async standings() {
      const all = await readAll()
      if (counted?.of === all) return counted.standings
      const standings = countAll(all, regulations())
      counted = { of: all, standings }
      return standings
    },
  }
}

const nameOf = ({ names, iri }: OverviewBuilding) => names[0]?.value ?? iri

/** By name; read anew only when a record or an outcome has changed. */
function createReader({ store, iris, entrances, outcomes }: OverviewSources): () => Promise<OverviewBuilding[]> {
  let known: { key: string; buildings: Promise<OverviewBuilding[]> } | undefined
  const read = async (index: EntranceIndex, judged: OutcomeIndex) => {
    const operators = await readOperators(store)
    return index
      .buildings()
      .map(building => toOverviewBuilding(building, { iris, operators, outcomes: judged.of(building.iri) }))
      .sort((one, other) => collator.compare(nameOf(one), nameOf(other)))
  }
  return async () => {
    const [index, judged] = [await entrances(), await outcomes()]
    const key = `${store.version.sequence} ${judged.sequence} ${judged.pending}`
    if (known?.key === key) return known.buildings
    const buildings = read(index, judged)
    known = { key, buildings }
    buildings.catch(() => (known = undefined))
    return buildings
  }
}

/** Lets others have their turn between municipalities and regulations. */
async function countAll(all: readonly OverviewBuilding[], regulations: readonly Regulation[]): Promise<AllStandings> {
  const count = async (buildings: readonly OverviewBuilding[]) => {
    const figures: RegulationFigures[] = []
    for (const regulation of regulations) {
      figures.push(countRegulation(buildings, regulation))
      await setImmediate()
    }
    return figures
  }
  const municipalities = new Map<string, readonly RegulationFigures[]>()
  for (const [name, some] of groupBy(all, ({ municipality }) => municipality))
    municipalities.set(name, await count(some))
  return { whole: await count(all), municipalities }
}

/** The buildings of a scope. */
export function within(
  buildings: readonly OverviewBuilding[],
  { municipality, use, operator }: Scope,
  vocabulary: Vocabulary,
): readonly OverviewBuilding[] {
  const uses = use === undefined ? undefined : new Set(usesWithin(use, vocabulary))
  return buildings.filter(
    building =>
      (municipality === undefined || building.municipality === municipality) &&
      (operator === undefined || building.operators.includes(operator)) &&
      (uses === undefined || building.uses.some(each => uses.has(each))),
  )
}

function choicesAmong(all: readonly OverviewBuilding[], vocabulary: Vocabulary): Choices {
  const scheme = vocabulary.property(acc.buildingUse.value)?.scheme
  const concepts = (scheme && vocabulary.concepts(scheme.value)) ?? []
  return {
    municipalities: municipalitiesOf(all),
    uses: concepts
      .map(({ iri, notation }) => ({ iri, notation, count: within(all, { use: notation }, vocabulary).length }))
      .filter(({ count }) => count > 0),
    operators: tally(all.flatMap(({ operators }) => operators)),
  }
}

function municipalitiesOf(all: readonly OverviewBuilding[]): Choices['municipalities'] {
  return [...groupBy(all, ({ municipality }) => municipality)]
    .map(([name, buildings]) => ({ name, town: townName(buildings), count: buildings.length }))
    .sort((one, other) => collator.compare(one.town, other.town))
}

/** What most addresses call it; without an address, the part of the IRI with capitals. */
function townName(buildings: readonly OverviewBuilding[]): string {
  const [name] = tally(buildings.map(({ town }) => town)).sort((one, other) => other.count - one.count)
  const text = name?.name ?? ''
  return text.replace(/^\p{Ll}/u, letter => letter.toUpperCase())
}

function tally(names: readonly string[]): { name: string; count: number }[] {
  return [...groupBy(names, name => name)]
    .map(([name, same]) => ({ name, count: same.length }))
    .sort((one, other) => collator.compare(one.name, other.name))
}

const collator = new Intl.Collator('nl', { numeric: true })
