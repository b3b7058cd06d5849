import type { Literal, NamedNode, Quad, Term } from '@rdfjs/types'
import { createDataset, objectOf, objectsOf } from '../rdf/dataset.js'
import { collect } from '../rdf/collect.js'
import { acc, locn, prov, rdf, rdfs } from '../rdf/vocab.js'
import { surveyDates } from '../model/record.js'
import type { Iris } from '../model/iris.js'
import type { QuadStore } from '../store/store.js'

/** What a list of buildings shows of each, and what it is found by. */
export interface ListedBuilding {
  iri: NamedNode
  names: readonly Literal[]
  uses: readonly Term[]
  municipality: string
  /** Street and number, when known. */
  street: string
  entrances: number
  /** Year of the newest survey. */
  surveyed: string | undefined
}

/** A function that lists all buildings; the list is made once for each version of the store. */
export function createBuildingList(store: QuadStore, iris: Iris): () => Promise<readonly ListedBuilding[]> {
  let known: { sequence: number; buildings: Promise<readonly ListedBuilding[]> } | undefined
  return async () => {
    const { sequence } = store.version
    if (known?.sequence !== sequence) known = { sequence, buildings: readBuildings(store, iris) }
    const current = known
    return current.buildings.catch((error: unknown) => {
      if (known === current) known = undefined
      throw error
    })
  }
}

async function readBuildings(store: QuadStore, iris: Iris): Promise<ListedBuilding[]> {
  const surveys = createSurveyYears(store)
  const buildings: ListedBuilding[] = []
  for await (const { subject } of store.match({ predicate: rdf.type, object: acc.Building }))
    if (subject.termType === 'NamedNode' && iris.path(subject.value) !== undefined)
      buildings.push(await readBuilding(subject, { store, iris, surveys }))
  return buildings
}

interface Reading {
  store: QuadStore
  iris: Iris
  surveys: (audit: Term) => Promise<string>
}

async function readBuilding(iri: NamedNode, { store, iris, surveys }: Reading): Promise<ListedBuilding> {
  const data = createDataset(await collect(store.match({ subject: iri })))
  const address = objectOf(data, iri, locn.address)
  const place = createDataset(address ? await collect(store.match({ subject: address })) : [])
  const text = (property: Term) => (address && objectOf(place, address, property)?.value) ?? ''
  const years = await Promise.all(objectsOf(data, iri, prov.wasGeneratedBy).map(surveys))
  return {
    iri,
    names: objectsOf(data, iri, rdfs.label).filter(term => term.termType === 'Literal'),
    uses: objectsOf(data, iri, acc.buildingUse),
    municipality: text(locn.postName) || toTownName(iris.path(iri.value) ?? ''),
    street: [text(locn.thoroughfare), text(locn.locatorDesignator), text(locn.fullAddress)].join(' '),
    entrances: data.match(iri, acc.hasEntrance).size,
    surveyed: years.sort().at(-1) || undefined,
  }
}

/** Year of each survey, asked for once: buildings share them. */
function createSurveyYears(store: QuadStore): (audit: Term) => Promise<string> {
  const known = new Map<string, Promise<string>>()
  return audit => {
    const year = known.get(audit.value) ?? readYear(store, audit)
    known.set(audit.value, year)
    return year
  }
}

async function readYear(store: QuadStore, audit: Term): Promise<string> {
  const quads = await collect<Quad>(store.match({ subject: audit }))
  const dates = quads.filter(({ predicate }) => surveyDates.some(property => property.equals(predicate)))
  return (
    dates
      .map(({ object }) => object.value.slice(0, 4))
      .sort()
      .at(-1) ?? ''
  )
}

/** "building/sint-niklaas/stadhuis" → "Sint Niklaas", for buildings without a postal address. */
function toTownName(path: string): string {
  const [, town = ''] = path.split('/')
  return town.replace(
    /(^|-)(\p{L})/gu,
    (_, hyphen: string, letter: string) => (hyphen ? ' ' : '') + letter.toUpperCase(),
  )
}
