import type { Literal, NamedNode } from '@rdfjs/types'

/** An indicator with what it comes to; undefined is not known. */
export interface KpiCard {
  metric: NamedNode
  /** Whether it counts; else it is a share, from 0 to 1. */
  isCount: boolean
  value: number | undefined
  target: number | undefined
  /** What it was at the baseline. */
  then: number | undefined
  /** The SPARQL query that computes it; undefined where shapes do. */
  query: string | undefined
}

/** What is met of a regulation, never without what could be assessed. */
export interface KpiRules {
  regulation: NamedNode
  titles: readonly Literal[]
  isConfirmed: boolean
  met: KpiCard
  assessed: KpiCard
}

/** A municipality, as addresses have it and as people call it. */
export interface KpiPlace {
  name: string
  town: string
}

/** What the page of indicators shows. */
export interface KpiPageData {
  /** Undefined for all. */
  place: KpiPlace | undefined
  places: readonly KpiPlace[]
  cards: readonly KpiCard[]
  rules: readonly KpiRules[]
  /** The baseline that it is compared with; undefined when there is none. */
  since: string | undefined
  /** Names and days of all, the oldest first. */
  baselines: readonly { name: string; date: string }[]
  /** Cards of each municipality; undefined unless they are asked for. */
  peers: readonly { place: KpiPlace; cards: readonly KpiCard[] }[] | undefined
}

/** What the page of a baseline shows. */
export interface BaselinePageData {
  name: string
  iri: string
  date: string
  version: number
  /** Of all data; the rest is in the files. */
  cards: readonly KpiCard[]
  rules: readonly KpiRules[]
}
