import type { NamedNode } from '@rdfjs/types'
import type { Property, Vocabulary } from '../../model/vocabulary.js'
import type { Bounds } from '../mapping/mapping.js'
import type { ReadAnswer } from '../cells/answers.js'
import type { Argument, Evaluate } from '../rows/evaluate.js'

/** Where a function is used. */
export interface FunctionContext {
  vocabulary: Vocabulary
  answers: ReadAnswer
  /** The property that gets the values. */
  predicate: NamedNode
  property: Property | undefined
  /** Language that the object asks for, before that of the column. */
  language: string | undefined
  /** Where places of the survey lie. */
  bounds: Bounds | undefined
}

/** What may stand for a parameter: a cell (or a value in its place), a name, a text, a regular expression, or any of these. */
export type Takes = 'cell' | 'name' | 'scheme' | 'unit' | 'text' | 'pattern' | 'system' | 'order' | 'any'

/** What is known of a parameter. */
export interface Parameter {
  takes: Takes
  optional?: boolean
  repeated?: boolean
}

/** The arguments of a call by their parameters; the reading of the mapping has seen to it that they are there. */
export interface Arguments {
  one(parameter: string): Argument
  maybe(parameter: string): Argument | undefined
  all(parameter: string): readonly Argument[]
}

/** A function of the mapping language. */
export interface FunctionDefinition {
  parameters: Readonly<Record<string, Parameter>>
  /** Parameters that go together, when one of several sets must be given. */
  forms?: readonly (readonly string[])[]
  /** Whether its values need a property with a unit. */
  needsUnit?: boolean
  compile(given: Arguments, context: FunctionContext): Evaluate
}
