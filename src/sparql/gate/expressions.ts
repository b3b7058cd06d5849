import { Problem } from '../../problem.js'
import type { Expression, Operation } from '../../engine/algebra.js'
import { longestPattern } from './limits.js'

/** The groups that an expression asks for with EXISTS; a Problem when a regular expression in it is too long. */
export function readExpression(expression: Expression): Operation[] {
  switch (expression.subType) {
    case 'existence':
      return [expression.input]
    case 'aggregate':
      return readExpression(expression.expression)
    case 'operator':
      if (expression.operator === 'regex' || expression.operator === 'replace') refuseLongPattern(expression.args[1])
      return expression.args.flatMap(readExpression)
    case 'named':
      return expression.args.flatMap(readExpression)
    default:
      return []
  }
}

function refuseLongPattern(pattern: Expression | undefined): void {
  if (pattern?.subType !== 'term' || pattern.term.value.length <= longestPattern) return
  throw new Problem('too-expensive', `A regular expression is longer than ${longestPattern} characters.`, {
    cure: 'Use a shorter one, or CONTAINS, STRSTARTS or STRENDS.',
  })
}
