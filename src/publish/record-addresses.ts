import type { Iris } from '../model/iris.js'
import { collect } from '../rdf/collect.js'
import { syntaxes } from '../rdf/syntaxes.js'
import { acc, rdf, sosa } from '../rdf/vocab.js'
import type { Ledger } from '../records/ledger.js'
import type { QuadStore } from '../store/store.js'
import { pageLanguages } from '../views/page-context.js'

/** A record with what is published of it. */
export interface PublishedRecord {
  /** Path below `id/`. */
  path: string
  /** Sequence number of its newest change. */
  sequence: number
  /** Addresses of the pages and documents of its things; of a withdrawn record those that say so. */
  addresses(): Promise<string[]>
}

/** Forms of a document, without the dot. */
export const documentSuffixes = ['html', ...syntaxes.map(({ suffix }) => suffix)]

/** Every record that there is or was. */
export async function* recordsToPublish({
  ledger,
  store,
  iris,
}: {
  ledger: Ledger
  store: QuadStore
  iris: Iris
}): AsyncIterable<PublishedRecord> {
  for (const { record, sequence } of ledger.records()) {
    const path = iris.path(record)
    if (path === undefined) continue
    const graph = iris.graph(record)
    yield { path, sequence, addresses: async () => (graph ? addressesOf(await things(store, iris, graph), path) : []) }
  }
}

/** Paths of the things that have pages: all but observations and audits, which the document of the record holds. */
async function things(store: QuadStore, iris: Iris, graph: ReturnType<Iris['graph']>): Promise<string[]> {
  const typed = graph ? await collect(store.match({ graph, predicate: rdf.type })) : []
  const silent = [sosa.Observation, acc.Audit]
  const paths = typed.flatMap(({ subject, object }) =>
    silent.some(type => type.equals(object)) ? [] : (iris.path(subject.value) ?? []),
  )
  return [...new Set(paths)]
}

function addressesOf(paths: readonly string[], record: string): string[] {
  if (paths.length === 0) return pagesOf(record)
  return [...paths.flatMap(path => [...pagesOf(path), `/qr/${path}.svg`]), ...smallForms(record)]
}

function pagesOf(path: string): string[] {
  return [
    ...pageLanguages.map(language => `/${language}/${path}`),
    ...documentSuffixes.map(suffix => `/doc/${path}.${suffix}`),
  ]
}

/** Easy to read, to be followed, and to be put on other sites. */
function smallForms(record: string): string[] {
  const ofLanguages = pageLanguages.flatMap(language => [
    `/${language}/easy/${record}`,
    `/${language}/follow/${record}.atom`,
  ])
  return [...ofLanguages, `/badge/${record}`, `/badge/${record}.svg`]
}
