import type { Quad } from '@rdfjs/types'
import { lazily } from '../lazily.js'
import { inGraph, namedNode, quad } from '../rdf/terms.js'
import { createMemoryStore } from '../store/memory-store.js'
import { createFragments } from './create-fragments.js'
import type { Fragments, FragmentsOptions } from './fragment.js'
import { createGraphGroups, hasView } from './graph-groups.js'
import { restrictStore, type ReadableStore } from './restrict-store.js'

/** Data sets that fragments are offered of, beside the whole. */
export interface DataSets {
  /** Fragments of one; undefined when there is none of that name. */
  find(name: string): DataSet | undefined
  /** Those that there are now: the vocabulary first, then municipalities by name, with the number of their records. */
  list(): DataSetEntry[]
}

export interface DataSet {
  name: string
  fragments: Fragments
  /** Whether it follows from the program alone; else from the records. */
  isFixed: boolean
}

export interface DataSetEntry {
  name: string
  /** Address of its fragments. */
  address: string
  records?: number
}

export interface DataSetsOptions extends Pick<FragmentsOptions, 'base' | 'pageSize'> {
  store: ReadableStore
  /** Municipality of a record, from the IRI of its graph; `outcomesName` for what is derived. */
  municipalityOf: (graph: string) => string | undefined
  /** Vocabulary and shapes, which are no records. */
  words: readonly Quad[]
}

/** No municipality has this name: segments of Belgian ones are not English. */
export const wordsName = 'vocabulary'

/** Neither has this one: what is derived from records. */
export const outcomesName = 'outcomes'

/** A data set for each municipality that has records, one of the vocabulary with the shapes, and one of outcomes. */
export function createDataSets({ store, base, pageSize, municipalityOf, words }: DataSetsOptions): DataSets {
  const groups = createGraphGroups(municipalityOf)
  const groupsNow = () => (hasView(store) ? groups(store.view()) : new Map<string, ReadonlySet<number>>())
  const addressOf = (name: string) => `${base}fragments/${name}`
  const options = (name: string) => ({
    base,
    pageSize,
    path: `fragments/${name}`,
    dataset: `${addressOf(name)}#dataset`,
  })
  const ofWords = lazily(() => openWords(words, base))
  const wordFragments: Fragments = async request =>
    createFragments({ ...options(wordsName), store: await ofWords() })(request)
  const known = new Map<string, DataSet>([[wordsName, { name: wordsName, fragments: wordFragments, isFixed: true }]])
  return {
    find(name) {
      if (name === wordsName) return known.get(name)
      if (!hasView(store) || !groupsNow().has(name)) return undefined
      const own = restrictStore(store, view => groups(view).get(name) ?? new Set())
      const made = known.get(name) ?? {
        name,
        fragments: createFragments({ ...options(name), store: own }),
        isFixed: false,
      }
      known.set(name, made)
      return made
    },
    list: () => [
      { name: wordsName, address: addressOf(wordsName) },
      ...[...groupsNow()]
        .map(([name, graphs]) => ({ name, address: addressOf(name), records: graphs.size }))
        .sort((one, other) => (one.name < other.name ? -1 : 1)),
    ],
  }
}

/** The words in a store of their own; fragments have no blank nodes, so those of shapes get addresses. */
async function openWords(words: readonly Quad[], base: string): Promise<ReadableStore> {
  const store = createMemoryStore()
  const graph = namedNode(`${base}ns`)
  const named = inGraph(words, graph).map(({ subject, predicate, object }) => {
    const [from, to] = [toNamed(subject, base), toNamed(object, base)]
    return quad(from as Quad['subject'], predicate, to as Quad['object'], graph) as Quad
  })
  await store.apply([{ graph, quads: named }], { sequence: 1, time: new Date(0) })
  return store
}

function toNamed(term: Quad['object'], base: string) {
  return term.termType === 'BlankNode' ? namedNode(`${base}.well-known/genid/${term.value}`) : term
}
