import type { Id } from '../../store/id-view.js'
import type { Expression } from '../algebra.js'
import type { Scope, SortKeys } from '../scope.js'
import { compareKeys, doubleKey, sortKey, stringKey, termKey, unboundKey, type SortKey } from '../values/sort-key.js'
import { createCompiler } from './compile-expression.js'
import { compileText, isPlain } from './compile-text.js'
import type { Compiler } from './compiler.js'
import { variableOf } from './variables.js'

/** Keys by which ORDER BY sorts solutions: see `SortKey` for the order of terms. Throws Unsupported. */
export function compileOrder(expressions: readonly Expression[], scope: Scope): SortKeys {
  const compiler = createCompiler(scope)
  const criteria = expressions.map(expression => compileCriterion(expression, compiler))
  const [first] = criteria
  return (criteria.length === 1 && first !== undefined ? first : combine(criteria)) as SortKeys
}

function compileCriterion(expression: Expression, compiler: Compiler): SortKeys<SortKey> {
  if (expression.subType === 'operator' && expression.operator === 'desc' && expression.args[0] !== undefined)
    return { take: compileKey(expression.args[0], compiler), compare: (one, other) => compareKeys(other, one) }
  return { take: compileKey(expression, compiler), compare: compareKeys }
}

function compileKey(expression: Expression, compiler: Compiler): () => SortKey {
  const variable = variableOf(expression)
  if (variable !== undefined) return compileVariableKey(variable, compiler)
  return (
    compileDoubleKey(expression, compiler) ??
    compileStringKey(expression, compiler) ??
    compileAnyKey(expression, compiler)
  )
}

function compileDoubleKey(expression: Expression, compiler: Compiler): (() => SortKey) | undefined {
  const double = compiler.double(expression)
  return double && (() => keyOr(double(), doubleKey))
}

function compileStringKey(expression: Expression, compiler: Compiler): (() => SortKey) | undefined {
  const text = isPlain(expression) ? compileText(expression, compiler) : undefined
  return text && (() => keyOr(text(), stringKey))
}

function keyOr<Content>(content: Content | undefined, toKey: (content: Content) => SortKey): SortKey {
  return content === undefined ? unboundKey : toKey(content)
}

function compileAnyKey(expression: Expression, compiler: Compiler): () => SortKey {
  const evaluate = compiler.expression(expression)
  return () => sortKey(evaluate())
}

function compileVariableKey(variable: string, { scope }: Compiler): () => SortKey {
  const { registers, terms } = scope
  const slot = scope.slot(variable)
  return () => termKey(registers[slot] as Id, terms)
}

function combine(criteria: readonly SortKeys<SortKey>[]): SortKeys<SortKey[]> {
  return {
    take: () => criteria.map(criterion => criterion.take()),
    compare(one, other) {
      for (const [index, { compare }] of criteria.entries()) {
        const order = compare(one[index] as SortKey, other[index] as SortKey)
        if (order !== 0) return order
      }
      return 0
    },
  }
}
