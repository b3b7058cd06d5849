import type { Expression } from '../algebra.js'
import { compileCondition } from '../functions/compile-condition.js'
import { noEstimate, type Base, type Part } from '../plan/part.js'
import { createScope } from '../plan/plan-scope.js'
import { slotsOf, type Room } from '../plan/room.js'
import { variablesIn } from '../plan/variables.js'

/** A condition of a FILTER: solutions for which it is false or an error are dropped. */
export function createTestPart(expression: Expression, base: Base, room: Room): Part {
  return {
    kind: 'test',
    possible: new Set(),
    certain: new Set(),
    needs: new Set(slotsOf(variablesIn(expression), room)),
    weight: weigh(expression),
    base,
    estimate: noEstimate,
    plan: bound => {
      const holds = compileCondition(expression, createScope(room, bound))
      return next => () => holds() && next()
    },
  }
}

/** Operators on texts, which have to be fetched, and on patterns. */
const onTexts = new Set(['contains', 'regex', 'replace', 'strstarts', 'strends', 'concat', 'substr'])

/** How much work an expression is, compared with a look at a number. */
function weigh(expression: Expression): number {
  if (expression.subType === 'existence') return 100
  if (!('args' in expression)) return 1
  const own = expression.subType === 'operator' && onTexts.has(expression.operator) ? 20 : 1
  return expression.args.reduce((sum, each) => sum + weigh(each), own)
}
