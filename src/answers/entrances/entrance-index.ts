import { collect } from '../../rdf/collect.js'
import { foldWords } from '../../rdf/fold-words.js'
import { groupBy } from '../../rdf/group-by.js'
import type { Vocabulary } from '../../model/vocabulary.js'
import { followRecords, type RecordSources } from '../follow-records.js'
import type { Entrance, MeasuredBuilding } from './entrance.js'
import { Grid } from './grid.js'
import { measureRecord } from './measure-record.js'
import { toLinkKeys } from './link-keys.js'

/** All buildings and entrances as measured objects, in memory; as new as the last time it was asked for. */
export interface EntranceIndex {
  /** Grows with every record that is read anew. */
  readonly changes: number
  /** By IRI of the building, in the order of the IRIs. */
  buildings(): readonly MeasuredBuilding[]
  /** Those of a municipality, however its name is capitalised and accented; in the same order. */
  inMunicipality(name: string): readonly MeasuredBuilding[]
  building(iri: string): MeasuredBuilding | undefined
  entrance(iri: string): Entrance | undefined
  /** Things of ours that are known elsewhere by a name, such as `node/123` or `Q42`. */
  linked(name: string): readonly string[]
  places: Pick<Grid<Entrance>, 'within' | 'nearest'>
}

/** A function that gives the index; after the first time it reads only the records that have changed. */
export function createEntranceIndex(sources: RecordSources & { vocabulary: Vocabulary }): () => Promise<EntranceIndex> {
  const { store, iris } = sources
  const held = new Held()
  const follow = followRecords(sources, {
    async read(record) {
      const graph = iris.graph(record)
      const quads = graph ? await collect(store.match({ graph })) : []
      held.replace(record, measureRecord(quads, sources))
    },
  })
  return async () => {
    await follow()
    return held
  }
}

/** What the index holds; a record is replaced as a whole. */
class Held implements EntranceIndex {
  readonly places = new Grid<Entrance>()
  changes = 0
  readonly #byRecord = new Map<string, MeasuredBuilding>()
  readonly #buildings = new Map<string, MeasuredBuilding>()
  readonly #entrances = new Map<string, Entrance>()
  readonly #links = new Map<string, Set<string>>()
  readonly #towns = new Map<string, string>()
  #sorted: readonly MeasuredBuilding[] | undefined
  #byTown: ReadonlyMap<string, readonly MeasuredBuilding[]> | undefined

  buildings(): readonly MeasuredBuilding[] {
    return (this.#sorted ??= [...this.#buildings.values()].sort((one, other) => (one.iri < other.iri ? -1 : 1)))
  }

  inMunicipality(name: string): readonly MeasuredBuilding[] {
    this.#byTown ??= groupBy(this.buildings(), ({ municipality }) => this.#townOf(municipality))
    return this.#byTown.get(foldWords(name).join()) ?? []
  }

  #townOf(municipality: string): string {
    const town = this.#towns.get(municipality) ?? foldWords(municipality).join()
    this.#towns.set(municipality, town)
    return town
  }

  building(iri: string): MeasuredBuilding | undefined {
    return this.#buildings.get(iri)
  }

  entrance(iri: string): Entrance | undefined {
    return this.#entrances.get(iri)
  }

  linked(name: string): readonly string[] {
    return [...new Set(toLinkKeys(name).flatMap(key => [...(this.#links.get(key) ?? [])]))]
  }

  replace(record: string, building: MeasuredBuilding | undefined): void {
    this.changes++
    const old = this.#byRecord.get(record)
    if (old) this.#remove(old)
    this.#sorted = undefined
    this.#byTown = undefined
    if (!building) return void this.#byRecord.delete(record)
    this.#byRecord.set(record, building)
    this.#buildings.set(building.iri, building)
    for (const entrance of building.entrances) {
      this.#entrances.set(entrance.iri, entrance)
      if (entrance.place) this.places.add(entrance, entrance.place)
    }
    for (const { thing, link } of building.links)
      for (const key of toLinkKeys(link)) this.#links.set(key, (this.#links.get(key) ?? new Set()).add(thing))
  }

  #remove(building: MeasuredBuilding): void {
    this.#buildings.delete(building.iri)
    for (const entrance of building.entrances) {
      this.#entrances.delete(entrance.iri)
      if (entrance.place) this.places.remove(entrance, entrance.place)
    }
    for (const { thing, link } of building.links)
      for (const key of toLinkKeys(link)) this.#links.get(key)?.delete(thing)
  }
}
