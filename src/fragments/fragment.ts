import type { Quad } from '@rdfjs/types'
import type { QuadPattern } from '../rdf/terms.js'
import type { DataVersion, QuadStore } from '../store/store.js'
import type { DataSetEntry } from './data-sets.js'
import type { FragmentDescription } from './describe-fragment.js'
import type { WriteMetadata } from './write-fragment.js'

/** Positions of a pattern, which are also the names of its parameters. */
export const positions = ['subject', 'predicate', 'object', 'graph'] as const
export type Position = (typeof positions)[number]

export interface FragmentsOptions {
  store: Pick<QuadStore, 'version' | 'match' | 'count' | 'page'>
  /** Base IRI of the service, ending in a slash. */
  base: string
  /** Path of the fragments below the base; `fragments` when absent. */
  path?: string
  /** Quads on a page. */
  pageSize: number
  /** Name of the data set, by language, for the description that every page carries. */
  title?: Readonly<Record<string, string>>
  /** IRI of the data set in the catalogue; `${base}#dataset` when absent. */
  dataset?: string
  /** Data sets that this one is made of; its start page names them. */
  subsets?: () => readonly DataSetEntry[]
}

export interface FragmentRequest {
  /** Address as it was asked for, sign for sign, on our base: clients compare it with the address that they sent. */
  url: string
  params: URLSearchParams
}

/** One page of the quads that match a pattern, with what a client needs to go on. */
export interface Fragment {
  /** Matches on this page; in the default graph when the pattern asks for that graph, else each in its own. */
  data: Quad[]
  /** What `describeFragment` makes counts, links and the search form of. */
  description: FragmentDescription
  writeMetadata: WriteMetadata
  /** Exact number of matches on all pages. */
  total: number
  pattern: QuadPattern
  /**
   * What was asked for as its form shows it: IRIs bare, literals as `"text"@nl` or `"42"^^iri`; no entry where anything
   * fits. Rows that restrict the matches stand under `values`.
   */
  fields: Partial<Record<Position | 'values', string>>
  /** Number of this page, from 1. */
  page: number
  pageCount: number
  links: FragmentLinks
  /** The one address of this page among the many that mean it. */
  canonical: string
  /** Version of the data that all of this was read from. */
  version: DataVersion
}

export interface FragmentLinks {
  first: string
  previous?: string
  next?: string
  last: string
}

/** Answers a request for a page; throws a Problem when it cannot be understood or there is no such page. */
export type Fragments = (request: FragmentRequest) => Promise<Fragment>
