import type { Expression } from '../algebra.js'

/** Name of the variable that an expression is; undefined when it is anything else. */
export function variableOf(expression: Expression | undefined): string | undefined {
  if (expression?.subType !== 'term' || expression.term.termType !== 'Variable') return undefined
  return expression.term.value
}

/** True when the same values of its variables always give the same. */
export function isPure(expression: Expression): boolean {
  if (expression.subType === 'term') return true
  if (expression.subType === 'operator')
    return !impure.has(expression.operator.toLowerCase()) && expression.args.every(isPure)
  return expression.subType === 'named' && expression.args.every(isPure)
}

const impure = new Set(['bnode', 'rand', 'struuid', 'uuid'])

/** Names of the variables in an expression, outside those operators. Those within EXISTS are not among them. */
export function variablesIn(expression: Expression, except: ReadonlySet<string> = new Set()): Set<string> {
  const name = variableOf(expression)
  if (name !== undefined) return new Set([name])
  if (expression.subType !== 'operator' && expression.subType !== 'named') return new Set()
  if (expression.subType === 'operator' && except.has(expression.operator.toLowerCase())) return new Set()
  return new Set(expression.args.flatMap(argument => [...variablesIn(argument, except)]))
}
