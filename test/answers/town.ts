import type { Quad } from '@rdfjs/types'
import { createEntranceIndex } from '../../src/answers/entrances/entrance-index.js'
import { createSearch } from '../../src/answers/search.js'
import type { Search } from '../../src/answers/search.js'
import { createIris } from '../../src/model/iris.js'
import { readVocabulary } from '../../src/model/vocabulary.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { readTurtleFiles } from '../../src/rdf/read-turtle-files.js'
import { createMemoryStore } from '../../src/store/memory-store.js'
import type { QuadStore } from '../../src/store/store.js'

const vocabulary = readVocabulary(readTurtleFiles('vocab'))
const iris = createIris('https://drempel.example/')

/** A search over a store, with a way to put in more buildings. */
export interface SearchedTown {
  search: Search
  /** Without statements the building is taken away. */
  add(path: string, statements: string): Promise<void>
  /** How often the store was asked something. */
  questions(): number
}

/** A search over a store that is empty at first; while measures are read, it does without them. */
export function createSearchedTown({ isReading = false } = {}): SearchedTown {
  const store = createMemoryStore()
  const changes: { record: string }[] = []
  let questions = 0
  const counted: QuadStore = {
    ...store,
    get version() {
      return store.version
    },
    match: pattern => {
      questions += 1
      return store.match(pattern)
    },
  }
  const sources = { store: counted, vocabulary, iris, changedSince: (sequence: number) => changes.slice(sequence) }
  return {
    search: createSearch({
      ...sources,
      entrances: isReading ? () => Promise.resolve(undefined) : createEntranceIndex(sources),
    }),
    questions: () => questions,
    async add(path, statements) {
      const building = iris.thing(`building/${path}`)
      const quads = statements === '' ? [] : parseBuilding(building.value, statements)
      const sequence = changes.push({ record: building.value })
      await store.apply([{ graph: iris.graph(building.value)!, quads }], { sequence, time: new Date(sequence) })
    },
  }
}

/** Statements about a building, its address `#address` and its survey `#audit`. */
function parseBuilding(iri: string, statements: string): Quad[] {
  return parseQuads(`
    @base <${iri}> .
    @prefix acc: <https://w3id.org/drempel/ns#> .
    @prefix building-use: <https://w3id.org/drempel/code/building-use/> .
    @prefix door-operation: <https://w3id.org/drempel/code/door-operation/> .
    @prefix geo: <http://www.opengis.net/ont/geosparql#> .
    @prefix lift-kind: <https://w3id.org/drempel/code/lift-kind/> .
    @prefix locn: <http://www.w3.org/ns/locn#> .
    @prefix prov: <http://www.w3.org/ns/prov#> .
    @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
    @prefix toilet-kind: <https://w3id.org/drempel/code/toilet-kind/> .
    @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
    <> a acc:Building ; locn:address <#address> ; prov:wasGeneratedBy <#audit> .
    ${statements}`)
}
