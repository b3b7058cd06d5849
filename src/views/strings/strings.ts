import type { ProblemKind } from '../../problem.js'
import type { OpenDataStrings } from './open-data.js'
import type { ReferenceStrings } from './reference.js'

/** Every string of the pages, in one language; a language that lacks one does not pass the type check. */
export interface Strings {
  tagline: string
  /** Between a word and what it announces. */
  colon: string
  skipToContent: string
  breadcrumb: string
  onThisPage: string
  languages: string
  search: SearchStrings
  start: StartStrings
  record: RecordStrings
  source: SourceStrings
  data: DataStrings
  vocabulary: VocabularyStrings
  reference: ReferenceStrings
  openData: OpenDataStrings
  query: QueryStrings
  fragments: FragmentsStrings
  history: HistoryStrings
  feed: FeedStrings
  errors: ErrorStrings
  footer: FooterStrings
}

/** Strings of the search. */
export interface SearchStrings {
  /** Name of the search form in the header, and title of the page. */
  title: string
  name: string
  nameHint: string
  municipality: string
  everywhere: string
  button: string
  /** "3 buildings for “hall” in Gent." */
  found: (total: number, what: { name?: string; municipality?: string; use?: string }) => string
  nothingTitle: string
  nothingHelp: readonly string[]
  showAll: string
  entrances: (count: number) => string
  surveyed: (year: string) => string
  notSurveyed: string
  pages: string
  page: (page: number, pages: number) => string
  previous: string
  next: string
}

/** Strings of the start page. */
export interface StartStrings {
  title: string
  sentences: readonly string[]
  counts: (buildings: string, entrances: string) => string
  buildings: (count: number) => string
  entrances: (count: number) => string
  surveyed: (year: string) => string
  empty: string
  usesTitle: string
  readersTitle: string
  citizens: Reader
  officers: Reader
  developers: Reader
  requestsTitle: string
  requests: { import: string; record: string; fragment: string; query: string }
}

/** What one kind of reader is told on the start page. */
export interface Reader {
  title: string
  text: string
  link: string
}

/** Strings of the pages of buildings and their parts. */
export interface RecordStrings {
  entrances: string
  entrance: string
  doorWidth: string
  threshold: string
  steps: string
  ramp: string
  yes: string
  no: string
  none: string
  notMeasured: string
  notKnown: string
  noEntrances: string
  stepsNotCounted: string
  absent: string
  notApplicable: string
  unknown: string
  legendTitle: string
  legend: { absent: string; notApplicable: string; unknown: string }
  about: string
  loose: string
  otherEntrances: string
  otherValue: string
  entranceOf: string
  partOf: string
  surveyTitle: string
  surveyBy: string
  mapApp: string
  openStreetMap: string
  address: string
  position: string
}

/** Strings that tell where a value comes from. */
export interface SourceStrings {
  /** Shown where neither a method nor a date is known. */
  title: string
  method: string
  date: string
  survey: string
  licence: string
  file: string
  cell: string
  row: string
  raw: string
}

/** Strings that lead to the data behind a page. */
export interface DataStrings {
  title: string
  text: string
  identifier: string
  formats: string
}

/** Strings of the vocabulary page. */
export interface VocabularyStrings {
  title: string
  text: string
  classes: string
  properties: string
  codeLists: string
  units: string
  kindOf: string
  range: string
  unit: string
  symbol: string
  values: string
  /** Heading of the properties that belong to no group. */
  others: string
}

/** Strings of the query page. */
export interface QueryStrings {
  title: string
  text: string
  timeLimit: (seconds: number) => string
  label: string
  run: string
  examples: string
  answer: string
  rows: (count: number) => string
  nothing: string
  problem: string
  downloads: string
  /** Headings of the examples, by kind of reader. */
  readers: Record<'citizen' | 'officer' | 'planner' | 'developer', string>
  /** How much of an answer a page shows. */
  rowLimit: (count: number) => string
  /** What makes a question heavy. */
  costHint: string
  /** The keys of the editor, and how to leave it. */
  editorHelp: string
  /** Says that a line is wrong; its number comes in the place of `{line}`, in the reader's browser. */
  wrongLine: string
  map: string
  points: (count: number) => string
  /** Said when there are more points than the map shows. */
  mapLimit: (count: number) => string
  /** What the numbers in the points are. */
  mapNumbers: string
}

/** Strings of the fragments page. */
export interface FragmentsStrings {
  dataSets: string
  title: string
  text: string
  subject: string
  predicate: string
  object: string
  graph: string
  hint: string
  button: string
  total: (count: number) => string
  triples: string
  empty: string
  pages: string
  first: string
  previous: string
  next: string
}

/** Strings of the pages of the feed. */
export interface FeedStrings {
  title: string
  text: string
  all: string
  byMunicipality: string
  byPlace: string
  from: string
  to: string
  record: string
}

/** Strings of past versions of a document. */
export interface HistoryStrings {
  title: string
  /** Before the moment that a past version is of. */
  past: string
  now: string
  when: string
  what: string
  kinds: { created: string; changed: string; withdrawn: string }
}

/** Strings of error pages. */
export interface ErrorStrings {
  titles: Readonly<Record<ProblemKind | 'internal', string>>
  cure: string
  /** Error number, such as 404. */
  code: string
  home: string
}

/** Strings of the footer. */
export interface FooterStrings {
  navigation: string
  about: string
  vocabulary: string
  query: string
  fragments: string
  licence: string
}
