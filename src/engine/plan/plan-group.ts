import type { Expression, Operation } from '../algebra.js'
import { pipe, type Stage } from '../stage.js'
import type { Bound } from './bound.js'
import { flatten, flattenTests } from './flatten.js'
import { putInOrder } from './order.js'
import type { Part } from './part.js'
import { slotsOf, type Room } from './room.js'
import { variablesOf } from './variables.js'

/**
 * Plans an operation for solutions in which this much is bound; takes down in `bound` what it binds. Its solutions are
 * those that SPARQL's evaluation from the inside out would give, as far as they are compatible with what is bound.
 * `test`: a condition on the solutions, which may look at all that is bound.
 */
export function planGroup(operation: Operation, room: Room, bound: Bound, test?: Expression): Stage {
  const foreign = new Set([...bound.possible].filter(slot => !bound.given.has(slot)))
  const parts: Part[] = []
  flatten(operation, room, { foreign, given: bound.given, parts })
  const certain = new Set([...bound.certain, ...slotsOf(variablesOf(operation).certain, room)])
  if (test) flattenTests([test], { certain, parts: [...parts] }, room, parts)
  return pipe(putInOrder(parts, bound).map(part => part.plan(bound)))
}
