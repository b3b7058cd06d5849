import type { Id } from './id-view.js'

/** What a term is, as far as comparisons need to know; of a literal by its datatype, if its text is valid for it. */
export const termKind = {
  none: 0,
  iri: 1,
  blank: 2,
  /** A plain string. */
  string: 3,
  /** A string with a language. */
  languageString: 4,
  boolean: 5,
  /** xsd:integer and the types derived from it. */
  integer: 6,
  decimal: 7,
  float: 8,
  double: 9,
  dateTime: 10,
  date: 11,
  /** Any other literal: a datatype not listed here, or a text that is not valid for its datatype. */
  other: 12,
} as const

export type TermKind = (typeof termKind)[keyof typeof termKind]

/**
 * The terms of a store by their ids. While one version follows another terms are only ever added and ids stay; should
 * most terms have fallen out of use, a later version has a table of its own, with other ids. So ids go with their view.
 */
export interface TermTable {
  /** The greatest id given so far; terms of later versions, and some that are no longer used, are counted, too. */
  readonly size: number
  /** Id of the term with this N-Triples text (`rdf/term-text`); 0 when the store does not know it. */
  idOf(text: string): Id
  /** N-Triples text of a term. */
  text(id: Id): string
  kind(id: Id): TermKind
  /** What stands between the quotes of a literal, escapes and all, or the brackets of an IRI; only of these. */
  body(id: Id): string
  /** Whether the body has these bytes of UTF-8 in it; undefined when it has escapes, which may hide them. */
  bodyIncludes(id: Id, part: Uint8Array): boolean | undefined
  /** Tag of a string with a language, "nl", or with a direction, "ar--rtl"; only of these. */
  tag(id: Id): string
  /**
   * Value of a number; 1 or 0 for a boolean; milliseconds since 1970 for a moment (without a time zone: as if in UTC);
   * NaN for the rest.
   */
  number(id: Id): number
  /**
   * True where two values may be compared by `number` alone: numbers of at most 15 significant digits, moments with
   * a time zone and no more than millisecond precision.
   */
  isExact(id: Id): boolean
}
