import type { Id } from '../../store/id-view.js'
import type { Expression } from '../algebra.js'
import type { Scope } from '../scope.js'
import type { Value } from '../values/value.js'

/** Value for the present solution; undefined is an error. */
export type Evaluate = () => Value | undefined

/** Effective boolean value for the present solution; undefined is an error. */
export type Test = () => boolean | undefined

/** A double for the present solution; undefined is an error. */
export type EvaluateDouble = () => number | undefined

/** What the parts of the compiler ask of each other. */
export interface Compiler {
  readonly scope: Scope
  expression(expression: Expression): Evaluate
  test(expression: Expression): Test
  /** For an expression that surely gives a double or fails; undefined for others. */
  double(expression: Expression): EvaluateDouble | undefined
  /** Id of the term for the present solution; 0 is an error. Makes no value where the term has an id already. */
  id(expression: Expression): () => Id
}
