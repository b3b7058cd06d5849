import type { Expression } from '../algebra.js'
import type { Scope } from '../scope.js'
import { createCompiler } from './compile-expression.js'

/** Whether a FILTER lets the present solution pass; an error is false. Throws Unsupported. */
export function compileCondition(expression: Expression, scope: Scope): () => boolean {
  const test = createCompiler(scope).test(expression)
  return () => test() === true
}
