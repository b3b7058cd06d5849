import type { NamedNode, Term } from '@rdfjs/types'
import type { Scope } from '../overview/overview-query.js'
import type { OverviewBuilding } from '../overview/overview-building.js'

/** Names of the work lists, as addresses have them: the notations of their concepts in vocab/work.ttl. */
export const listNames = [
  'closing',
  'contradictory',
  'implausible',
  'failing',
  'incomplete',
  'stale',
  'unmatched',
] as const

export type ListName = (typeof listNames)[number]

/** One thing to do. */
export interface WorkItem {
  list: ListName
  /** IRI of the building, or of the part of it, that it is about. */
  thing: string
  property?: string
  /** IRI of the shape or of the rule that says so. */
  because?: string
  /** Values that contradict each other. */
  values?: readonly Term[]
  /** The day, month or year of the newest survey or observation, or on which a closure ends; undefined when unknown. */
  since: string | undefined
}

/** What there is to do about one building. */
export interface BuildingWork {
  building: OverviewBuilding
  /** Most urgent first. */
  items: readonly WorkItem[]
  /** Presets of needs that the building does not fit, or of which that is not known. */
  people: number
  /** Stations of the chain from the street to the toilet that are not known to be usable without help. */
  stations: number
  surveyed: string | undefined
}

/** What is asked of the work lists. */
export interface WorkQuery extends Scope {
  /** Those that are wanted; all when it is empty. */
  lists: readonly ListName[]
  /** Whether a building has to be on each of them, or on one. */
  join: 'and' | 'or'
  /** Months after which a survey is old. */
  months: number
  /** Name of the regulation whose rules are failed. */
  regulation: string
  /** Only buildings whose records have not changed since before this day. */
  unchangedSince?: string | undefined
}

/** What the lists hold. */
export interface WorkResult {
  /** Buildings and items on each list, of those that the filters leave, whatever lists are wanted. */
  counts: Record<ListName, { buildings: number; items: number }>
  /** Those on the wanted lists: what helps most people first. */
  buildings: readonly BuildingWork[]
  /** Buildings whose records are still to be read, and that are on no list yet. */
  pending: number
}

/** A list as vocab/work.ttl describes it. */
export interface ListDefinition {
  name: ListName
  iri: NamedNode
  urgency: number
}
