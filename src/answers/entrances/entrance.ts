import type { Literal } from '@rdfjs/types'
import type { Element } from './element.js'

/** A position in degrees (WGS 84), and whose it is. */
export interface Placed {
  long: number
  lat: number
  of: 'entrance' | 'building'
}

/** An entrance as a measured object. */
export interface Entrance {
  iri: string
  names: readonly Literal[]
  building: MeasuredBuilding
  place: Placed | undefined
  /** What is known of the entrance itself. */
  self: Element
  /** Doors, ramps, stairs and whatever else hangs below it. */
  parts: readonly Element[]
}

/** A time in which a thing cannot be used. */
export interface Closure {
  iri: string
  /** IRI of what is closed. */
  thing: string
  /** Classes of what is closed. */
  types: readonly string[]
  /** As stated: a date or a moment. */
  from: string | undefined
  until: string | undefined
  /** IRI of a concept. */
  reason: string | undefined
  alternative: string | undefined
}

/** A building with its entrances. */
export interface MeasuredBuilding {
  iri: string
  names: readonly Literal[]
  municipality: string
  place: Placed | undefined
  self: Element
  /** All elements of the building but those of its entrances. */
  elements: readonly Element[]
  entrances: readonly Entrance[]
  closures: readonly Closure[]
  /** Things out of order for a time that nobody stated, with the concept of their state. */
  states: readonly { thing: string; types: readonly string[]; state: string; since: string | undefined }[]
  /** Identifiers elsewhere, of the building and of its entrances. */
  links: readonly { thing: string; link: string }[]
}
