import type { NamedNode } from '@rdfjs/types'
import { namedNode, type QuadPattern } from '../../rdf/terms.js'
import type { DataVersion, GraphChange, QuadStore } from '../store.js'
import { readDataVersion, toVersionUpdate } from './data-version.js'
import { standardDialect, type Dialect } from './dialect.js'
import { createEndpoint, type Endpoint, type StoreAddresses } from './endpoint.js'
import { createHttpClient } from './http-client.js'
import { toPatternText } from './patterns.js'
import { countByGraph, countMatches, groupGraphs, readMatches } from './read-matches.js'
import { createPageReader, type ReadPage } from './read-page.js'
import { writeGraphs } from './write-graphs.js'

/** Where a SPARQL store is, and what to mind of it. */
export interface RemoteStoreOptions extends StoreAddresses {
  user?: string
  password?: string
  dialect?: Dialect
  /** Start of the IRIs of our graphs; without it, all graphs in the store are ours but those of the product. */
  base?: string
  /** Rows of one request; 5,000 when absent. */
  rows?: number
}

/** A store behind SPARQL 1.1 protocols. */
export interface RemoteStore extends QuadStore {
  /** IRIs of the graphs that hold our data. */
  graphs(): AsyncIterable<NamedNode>
  /** Takes away all of our data, and the version. */
  clear(): Promise<void>
}

/** Reaches the store, and reads which data version it holds. */
export async function openRemoteStore(options: RemoteStoreOptions): Promise<RemoteStore> {
  const { user, password, dialect = standardDialect } = options
  const http = createHttpClient(user === undefined ? undefined : { user, password: password ?? '' })
  const endpoint = createEndpoint(options, http, dialect)
  return new SparqlStore(endpoint, { ...options, dialect }, await readDataVersion(endpoint, versionGraph(options)))
}

/** The graph that tells the data version; it is no data, and no pattern finds it. */
export function versionGraph({ base = 'urn:drempel:' }: { base?: string }): string {
  return `${base}state`
}

/**
 * Each request sees one moment of the store; several requests need not see the same. A record is written whole and,
 * but for one of more than 5,000 quads, read whole.
 */
class SparqlStore implements RemoteStore {
  readonly #endpoint: Endpoint
  readonly #options: RemoteStoreOptions & { dialect: Dialect }
  readonly #readPage: ReadPage
  #version: DataVersion

  constructor(endpoint: Endpoint, options: RemoteStoreOptions & { dialect: Dialect }, version: DataVersion) {
    this.#endpoint = endpoint
    this.#options = options
    this.#version = version
    this.#readPage = createPageReader(this.#asking, () => this.#version.sequence)
  }

  get version(): DataVersion {
    return this.#version
  }

  match(pattern: QuadPattern) {
    return readMatches(this.#toText(pattern), this.#asking)
  }

  count(pattern: QuadPattern) {
    return countMatches(this.#toText(pattern), this.#asking)
  }

  page(pattern: QuadPattern, offset: number, limit: number) {
    return this.#readPage(this.#toText(pattern), offset, limit)
  }

  /** Where another process has brought the store at least as far meanwhile, nothing is written. */
  async apply(changes: readonly GraphChange[], version: DataVersion): Promise<void> {
    const present = await readDataVersion(this.#endpoint, versionGraph(this.#options))
    if (present.sequence > this.#version.sequence && present.sequence >= version.sequence) {
      this.#version = present
      return
    }
    await this.#write(changes, version)
  }

  async *graphs(): AsyncIterable<NamedNode> {
    for await (const { graph } of countByGraph(this.#toText({}), this.#asking)) yield namedNode(graph)
  }

  async clear(): Promise<void> {
    const nothing = { sequence: 0, time: new Date(0) }
    await this.#write([], nothing)
    for await (const group of groupGraphs(countByGraph(this.#toText({}), this.#asking), this.#asking))
      await this.#write(
        group.map(graph => ({ graph: namedNode(graph), quads: [] })),
        nothing,
      )
  }

  async close(): Promise<void> {}

  async #write(changes: readonly GraphChange[], version: DataVersion): Promise<void> {
    await writeGraphs(changes, toVersionUpdate(versionGraph(this.#options), version), {
      endpoint: this.#endpoint,
      dialect: this.#options.dialect,
      graphStore: this.#options.graphStore,
    })
    this.#version = version
  }

  get #asking() {
    return { endpoint: this.#endpoint, ...this.#options }
  }

  #toText(pattern: QuadPattern) {
    const { base, dialect } = this.#options
    return toPatternText(pattern, { base, hidden: [versionGraph(this.#options), ...dialect.systemGraphs] }, dialect)
  }
}
