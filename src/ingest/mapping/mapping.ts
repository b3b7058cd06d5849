import type { NamedNode } from '@rdfjs/types'
import type { Unit } from '../../model/vocabulary.js'
import type { DateRules } from '../cells/date-format.js'

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
  /** The column that says how each row was measured; `method` holds where its cell is empty. */
  methodColumn?: string
  /** A file of it is not the whole survey: what earlier files said stays, and the buildings are there already. */
  adds?: boolean
  words: readonly AnswerWord[]
  /** Where places of the survey lie. */
  bounds?: Bounds
}

/** A box in degrees of WGS 84. */
export interface Bounds {
  west: number
  south: number
  east: number
  north: number
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
  /** JSONPath of the objects that are the rows of a JSON file. */
  iterator?: string
  /** Sheets that are read one after the other; each must be there. */
  sheets?: readonly string[]
  /** All sheets whose name matches are read, instead of `sheets`. */
  sheetPattern?: RegExp
  /** The part of the sheet that holds the table. */
  range?: CellRange
  /** Header of a column that is added to the table and holds the name of the sheet. */
  sheetColumn?: string
  /** Header of a column that is added to the table and holds the section title above the row. */
  sectionColumn?: string
  dialect: Dialect
  columns: readonly ColumnDescription[]
  checks: readonly RowCheck[]
  /** How the cells of a column without a description are written. */
  reading: CellReading
}

/** A rectangle of a sheet; rows and columns from 1, both ends included; what is absent is open. */
export interface CellRange {
  firstRow: number
  firstColumn: number
  lastRow?: number
  lastColumn?: number
}

/** How a table is written down. */
export interface Dialect {
  delimiter?: string
  quoteChar?: string
  encoding?: string
  /** Rows above the header, or, when records stand in columns, rows above the first that holds data. */
  skipRows: number
  /** Rows of the header; not used when records stand in columns. */
  headerRowCount: number
  commentPrefix?: string
  recordsIn?: 'columns'
  /** Columns left of the table. */
  skipColumns?: number
  /** Columns that hold the header when records stand in columns; 1 when absent. */
  headerColumnCount?: number
  /** Numbers of rows that are no data, from 1. */
  leftRows?: readonly number[]
  /** Numbers of columns that are no data, from 1. */
  leftColumns?: readonly number[]
  /** Rows whose first cell that says something matches are no data. */
  skipWhere?: RegExp
  /** Nothing is taken for a total, a section title or a repeated header. */
  readAllRows?: boolean
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
  /** Which of the parts of the cells of `from` it is. */
  piece?: CellPiece
  /** What is read of each cell instead of its text. */
  part?: CellPart
  required: boolean
  suppressed: boolean
  /** The file may lack it: its cells are empty then. */
  optional?: boolean
}

/** What a workbook says of a cell beside its text: the address of its hyperlink, its comment. */
export type CellPart = 'href' | 'note'

/** One of the parts that a cell always has, as the width in `90 x 120`. */
export interface CellPiece {
  separator: string
  /** From 0. */
  index: number
  /** How many parts a cell has. */
  of: number
}

/** What cells of a row cannot say together; the cells are findings when the condition says yes. */
export interface RowCheck {
  condition: FunctionCall
  /** Columns whose cells are in doubt. */
  columns: readonly string[]
  says: readonly LanguageText[]
}

/** What an empty cell stands for, and why the mapping may say so. */
export interface DeclaredDefault {
  text: string
  reason: string
}

/** How the cells of a column are written. */
export interface CellReading extends DateRules {
  nulls: readonly string[]
  unit?: Unit
  decimalChar?: string
  groupChar?: string
  language?: string
  /** By `wordKey` of the cell: a notation or IRI of a concept; null says nothing. */
  codes: ReadonlyMap<string, string | null>
  separator?: string
  /** Answers that only this column gives; before those of the survey. */
  words?: readonly AnswerWord[]
  /** Whole numbers, such as identifiers that spreadsheet programs write as 517.0. */
  integer?: boolean
  /** The least and the greatest that a cell can say, in the unit of the column. */
  minimum?: string
  maximum?: string
  default?: DeclaredDefault
  /** What each cell looks like; others are findings. */
  matches?: RegExp
  /** Names and numbers in it are those of an organisation, which may be published. */
  contact?: 'organisation'
}

/** What is made from each row: an item of `mappings`. */
export interface ThingMapping {
  name: string
  /** The mapping of the file whose path made it, when it has no mapping of its own. */
  writtenIn?: string
  /** Names of the sources whose rows make the thing. */
  sources: readonly string[]
  /** Path below `id/`. */
  subject: Template
  condition?: FunctionCall
  statements: readonly StatementMapping[]
  /** Its rows name thing and property themselves: `subject` is then the column that holds the IRI of the thing. */
  answers?: readonly RowAnswer[]
}

/** A value whose property stands in a column: `[$(property)~iri, fn:answer($(value))]`. */
export interface RowAnswer {
  property: string
  call: FunctionCall
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

/** Names of the columns that a thing needs. */
export function columnsOfThing({ subject, condition, statements, answers = [] }: ThingMapping): string[] {
  return [
    ...answers.flatMap(({ property, call }) => [property, ...columnsOfCall(call)]),
    ...columnsOf(subject),
    ...(condition ? columnsOfCall(condition) : []),
    ...statements.flatMap(({ object }) => columnsOfObject(object)),
  ]
}

/** Names of the columns that say when and how a row was surveyed. */
export function columnsOfSurvey({ surveyed = [], methodColumn }: Survey): string[] {
  return [...columnsOf(surveyed), ...(methodColumn === undefined ? [] : [methodColumn])]
}

/** Names of the columns that a check needs. */
export function columnsOfCheck({ condition, columns }: RowCheck): string[] {
  return [...columnsOfCall(condition), ...columns]
}
