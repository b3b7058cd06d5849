import type { NamedNode } from '@rdfjs/types'
import type { Unit } from '../../model/vocabulary.js'

/** A mapping file, read and checked; docs/mapping.md says what each part means. */
export interface Mapping {
  survey: Survey
  /** In the order of the file. */
  sources: readonly Source[]
  things: readonly ThingMapping[]
}

/** The keys of `x-table` that hold for the whole file. */
export interface Survey {
  id: string
  titles: readonly LanguageText[]
  publisher?: string
  license?: string
  source?: string
  language?: string
  surveyed?: Template
  /** Notation of a measurement method. */
  method: string
  words: readonly AnswerWord[]
}

/** A text, in a language if it is known. */
export interface LanguageText {
  text: string
  language?: string
}

/** What a cell can answer to a yes-or-no question; `unknown` says nothing. */
export type Answer = 'yes' | 'no' | 'notApplicable' | 'unknown'

/** A word that the mapping adds to the known answers; in the form of `wordKey`. */
export interface AnswerWord {
  word: string
  answer: Answer
}

/** A source of the mapping with what `x-table` says of its table. */
export interface Source {
  name: string
  /** File name as the mapping gives it, without folder; the import reads the file that it is given. */
  file: string
  sheet?: string
  dialect: Dialect
  columns: readonly ColumnDescription[]
  /** How the cells of a column without a description are written. */
  reading: CellReading
}

/** How a table is written down. */
export interface Dialect {
  delimiter?: string
  quoteChar?: string
  encoding?: string
  skipRows: number
  headerRowCount: number
  commentPrefix?: string
}

/** What `x-table` says of a column. */
export interface ColumnDescription extends CellReading {
  name?: string
  titles: readonly string[]
  /** From 1. */
  position?: number
  pattern?: RegExp
  from?: string
  extract?: RegExp
  required: boolean
  suppressed: boolean
}

/** How the cells of a column are written. */
export interface CellReading {
  nulls: readonly string[]
  unit?: Unit
  decimalChar?: string
  groupChar?: string
  language?: string
  /** By `wordKey` of the cell: a notation or IRI of a concept; null says nothing. */
  codes: ReadonlyMap<string, string | null>
  separator?: string
}

/** What is made from each row: an item of `mappings`. */
export interface ThingMapping {
  name: string
  /** Names of the sources whose rows make the thing. */
  sources: readonly string[]
  /** Path below `id/`. */
  subject: Template
  condition?: FunctionCall
  statements: readonly StatementMapping[]
}

/** One predicate with one object. */
export interface StatementMapping {
  predicate: NamedNode
  object: ObjectMapping
}

/** What a statement says: a link to another thing of the row, a fixed term, a text with references, or a function. */
export type ObjectMapping =
  | { kind: 'link'; thing: string }
  | { kind: 'constant'; term: NamedNode }
  | { kind: 'text'; template: Template; termType: 'literal' | 'iri'; datatype?: NamedNode; language?: string }
  | { kind: 'function'; call: FunctionCall; language?: string }

/** A text with references: "Deur $(nummer)" → ["Deur ", { column: "nummer" }]. */
export type Template = readonly (string | ColumnReference)[]

/** `$(column)`. */
export interface ColumnReference {
  column: string
}

/** A function with its arguments, checked against its definition. */
export interface FunctionCall {
  /** Local name, such as `quantity`. */
  name: string
  arguments: readonly FunctionArgument[]
}

/** A parameter of a function and what is given for it. */
export interface FunctionArgument {
  /** Local name, such as `value`. */
  parameter: string
  value: ArgumentValue
}

/** What can stand for a parameter. */
export type ArgumentValue =
  | { kind: 'column'; column: string }
  | { kind: 'iri'; term: NamedNode }
  | { kind: 'text'; text: string }
  | { kind: 'function'; call: FunctionCall }

/** Names of the columns that a template refers to. */
export function columnsOf(template: Template): string[] {
  return template.flatMap(part => (typeof part === 'string' ? [] : [part.column]))
}

/** Names of the columns that a function and the functions inside it refer to. */
export function columnsOfCall(call: FunctionCall): string[] {
  return call.arguments.flatMap(({ value }) =>
    value.kind === 'column' ? [value.column] : value.kind === 'function' ? columnsOfCall(value.call) : [],
  )
}

/** Names of the columns that an object needs. */
export function columnsOfObject(object: ObjectMapping): string[] {
  if (object.kind === 'text') return columnsOf(object.template)
  return object.kind === 'function' ? columnsOfCall(object.call) : []
}

/** Names of all columns that the mapping needs of a source. */
export function columnsOfSource(mapping: Mapping, source: string): Set<string> {
  const things = mapping.things.filter(thing => thing.sources.includes(source))
  return new Set([
    ...columnsOf(mapping.survey.surveyed ?? []),
    ...things.flatMap(thing => columnsOf(thing.subject)),
    ...things.flatMap(thing => (thing.condition ? columnsOfCall(thing.condition) : [])),
    ...things.flatMap(thing => thing.statements.flatMap(({ object }) => columnsOfObject(object))),
  ])
}
