import type { Literal, NamedNode, Quad, Term } from '@rdfjs/types'
import { collect } from '../rdf/collect.js'
import { acc, locn, prov, rdf, rdfs } from '../rdf/vocab.js'
import { surveyDates } from '../model/record.js'
import type { Iris } from '../model/iris.js'
import type { QuadStore } from '../store/store.js'
import { followRecords, type RecordSources } from './follow-records.js'
import { SortedBuildings } from './sorted-buildings.js'

/** What a list of buildings shows of each, and what it is found by. */
export interface ListedBuilding {
  iri: NamedNode
  names: readonly Literal[]
  uses: readonly Term[]
  municipality: string
  /** Street and number, when known. */
  street: string
  /** Street alone, and postal code; empty when not known. */
  thoroughfare: string
  /** Of the house, in its street. */
  number: string
  postCode: string
  entrances: number
  /** Year of the newest survey, and its date as stated: a year, a month or a day. */
  surveyed: string | undefined
  surveyedOn: string | undefined
}

/** What is told of a building that comes into a list or leaves it; a changed one leaves and comes. */
export interface ListWatch {
  add(building: ListedBuilding): void
  remove(building: ListedBuilding): void
}

/**
 * A function that lists all buildings by name; after the first time it reads only the records that have changed. The
 * list stays the same object until something changes.
 */
export function createBuildingList(sources: RecordSources, watch: ListWatch): () => Promise<readonly ListedBuilding[]> {
  const byRecord = new Map<string, readonly ListedBuilding[]>()
  const sorted = new SortedBuildings()
  // One object in memory for all buildings with the same use.
  const uses = new Map<string, Term>()
  const share = (use: Term) => {
    const known = uses.get(use.value)
    if (!known) uses.set(use.value, use)
    return known ?? use
  }
  const follow = followRecords(sources, {
    async read(record) {
      const read = await readRecord(record, sources)
      const buildings = read.map(building => ({ ...building, uses: building.uses.map(share) }))
      for (const building of byRecord.get(record) ?? []) {
        watch.remove(building)
        sorted.remove(building)
      }
      for (const building of buildings) {
        watch.add(building)
        sorted.add(building)
      }
      if (buildings.length > 0) byRecord.set(record, buildings)
      else byRecord.delete(record)
    },
  })
  return async () => {
    await follow()
    return sorted.list()
  }
}

async function readRecord(record: string, { store, iris }: RecordSources): Promise<ListedBuilding[]> {
  const graph = iris.graph(record)
  if (!graph) return []
  const quads = await collect(store.match({ graph, predicate: rdf.type, object: acc.Building }))
  return Promise.all(quads.map(({ subject }) => readBuilding(subject as NamedNode, store, iris)))
}

async function readBuilding(iri: NamedNode, store: QuadStore, iris: Iris): Promise<ListedBuilding> {
  const building = await collect(store.match({ subject: iri }))
  const [address] = objectsIn(building, locn.address)
  const place = address ? await collect(store.match({ subject: address })) : []
  const text = (property: Term) => objectsIn(place, property)[0]?.value ?? ''
  const audits = objectsIn(building, prov.wasGeneratedBy)
  const dates = await Promise.all(audits.map(audit => readDate(store, audit)))
  const surveyedOn = dates.sort().at(-1) || undefined
  return {
    iri,
    names: objectsIn(building, rdfs.label).filter(term => term.termType === 'Literal'),
    uses: objectsIn(building, acc.buildingUse),
    municipality: text(locn.postName) || toTownName(iris.path(iri.value) ?? ''),
    street: [text(locn.thoroughfare), text(locn.locatorDesignator), text(locn.fullAddress)].join(' '),
    thoroughfare: text(locn.thoroughfare),
    number: text(locn.locatorDesignator),
    postCode: text(locn.postCode),
    entrances: objectsIn(building, acc.hasEntrance).length,
    surveyed: surveyedOn?.slice(0, 4),
    surveyedOn,
  }
}

async function readDate(store: QuadStore, audit: Term): Promise<string> {
  const quads = await collect(store.match({ subject: audit }))
  const dates = surveyDates.flatMap(property => objectsIn(quads, property)).map(({ value }) => value.slice(0, 10))
  return dates.sort().at(-1) ?? ''
}

/** What quads of one subject say of it; to index them first takes four times as long. */
function objectsIn(quads: readonly Quad[], property: Term): Term[] {
  return quads.filter(({ predicate }) => predicate.equals(property)).map(({ object }) => object)
}

/** "building/sint-niklaas/stadhuis" → "Sint Niklaas", for buildings without a postal address. */
function toTownName(path: string): string {
  const [, town = ''] = path.split('/')
  return town.replace(
    /(^|-)(\p{L})/gu,
    (_, hyphen: string, letter: string) => (hyphen ? ' ' : '') + letter.toUpperCase(),
  )
}
