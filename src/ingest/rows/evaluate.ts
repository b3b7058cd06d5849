import type { Literal, NamedNode } from '@rdfjs/types'
import { xsd } from '../../rdf/vocab.js'
import type { Fault } from '../finding.js'
import type { Answer, CellReading } from '../mapping/mapping.js'
import type { CellKind, Column, ColumnUse } from '../tables/table.js'

/** What a number says when it is not the measure itself. */
export type Bound = 'at-least' | 'at-most'

/** Something that cells say. */
export interface Value {
  term: Literal | NamedNode
  /** The columns whose cells said it. */
  uses: readonly ColumnUse[]
  bound?: Bound
  estimated?: boolean
  /** The cell says that the property does not apply; `term` is the property, or the class that it leads to. */
  notApplicable?: boolean
  /** The cell says that there is, or is not, a part of the class `term`. */
  part?: 'there' | 'absent'
}

/** A cell that says something, or a value of an inner function in the place of one. */
export interface Reading {
  /** Clean, see `cleanText`. */
  text: string
  /** As it stands in the file. */
  raw: string
  kind: CellKind
  uses: readonly ColumnUse[]
  /** What it answers to a yes-or-no question, when its column says so. */
  answer?: Answer
  /** The cell is empty, and the column has a default. */
  assumed?: boolean
}

/** A row on its way to becoming statements: gives its cells, and takes note of what becomes of each. */
export interface RowReader {
  /** Undefined when the cell says nothing, or cannot be used (which is then noted). */
  read(use: ColumnUse): Reading | undefined
  /** The cells cannot be understood: a finding. */
  fault(columns: readonly Column[], fault: Fault): void
  /** The cells say something that does not fit in: a finding, unless they end in a statement elsewhere. */
  doubt(columns: readonly Column[], fault: Fault): void
  /** The cells were understood, and the mapping makes no statement of that: a declared null. */
  pass(columns: readonly Column[]): void
  /** The cells ended in a statement. */
  state(columns: readonly Column[]): void
}

/** The values of a row; none when its cells say nothing. Never throws for what stands in a cell. */
export type Evaluate = (row: RowReader) => readonly Value[]

/** A parameter of a function, ready to be read row by row. */
export interface Argument {
  uses: readonly ColumnUse[]
  reading: CellReading
  read(row: RowReader): Reading | undefined
  /** The values of the parameter as they are, for functions that hand them on. */
  values: Evaluate
  /** The IRI or the text that the mapping gives, when it gives one. */
  constant?: Literal | NamedNode
}

/** No value: the cell says nothing. */
export const nothing: readonly Value[] = []

/** Whether a value says "none" or "no", so that it goes well with a part that is not there. */
export function isZero({ term }: Value): boolean {
  return (
    term.termType === 'Literal' && (term.value === '0' || (term.value === 'false' && xsd.boolean.equals(term.datatype)))
  )
}
