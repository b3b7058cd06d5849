import type { AskedNeeds } from '../answers/needs/asked-needs.js'
import type { Iris } from '../model/iris.js'
import type { Vocabulary } from '../model/vocabulary.js'
import type { Position } from './map/projection.js'
import { stringsFor } from './strings/catalogue.js'
import type { Strings } from './strings/strings.js'

/** Languages of the pages, in the order of the language switch. */
export const pageLanguages = ['nl', 'fr', 'de', 'en'] as const

/** Language tag of a page. */
export type PageLanguage = (typeof pageLanguages)[number]

/** A link to another form of the same thing. */
export interface Format {
  label: string
  mediaType: string
  href: string
}

/** What every page knows, whatever it is about. */
export interface PageContext {
  language: PageLanguage
  /** Path of the page below `/{language}/`, query string included; the language switch keeps it. */
  path: string
  vocabulary: Vocabulary
  iris: Iris
  /** The same page as data; empty for pages that have no such form. */
  formats: readonly Format[]
  strings: Strings
  /** Set where the page shows a past version: of which moment (ISO 8601), and where the present one is. */
  past?: { time: string; now: string; all: string }
  /** What the visitor needs, where the request says so. They are in no address. */
  needs?: AskedNeeds | undefined
  /** Where the visitor is, where the request says so in its body. It is in no address. */
  near?: Position | undefined
  /** What lies below the points of interactive maps; undefined for our own data alone. */
  mapGround?: MapGround | undefined
}

/** Raster tiles, or a style, of another service, and whom to name for it. */
export interface MapGround {
  tiles: string
  credit: string
  creditPage: string | undefined
}

/** Context of a page; of what may be left out, the path is then that of the start page, and there are no formats. */
export function createPageContext(options: {
  language: PageLanguage
  vocabulary: Vocabulary
  iris: Iris
  path?: string
  formats?: readonly Format[]
  needs?: AskedNeeds | undefined
  near?: Position | undefined
  mapGround?: MapGround | undefined
}): PageContext {
  return { path: '', formats: [], ...options, strings: stringsFor(options.language) }
}

/** The first of the reader's languages that pages are written in, such as from Accept-Language; else Dutch. */
export function toPageLanguage(wished: readonly string[]): PageLanguage {
  const tags = wished.map(tag => tag.toLowerCase().split('-')[0])
  return tags.map(tag => pageLanguages.find(language => language === tag)).find(language => language) ?? 'nl'
}
