import { noId, type Id } from '../../store/id-view.js'
import type { Extend } from '../algebra.js'
import { compileId } from '../functions/compile-expression.js'
import { bind, type Bound } from '../plan/bound.js'
import { noEstimate, type Base, type Part } from '../plan/part.js'
import { createScope } from '../plan/plan-scope.js'
import { slotsOf, type Room } from '../plan/room.js'
import { variablesIn, variablesOf } from '../plan/variables.js'
import type { Stage } from '../stage.js'

/** BIND, or an expression of SELECT. */
export function createBindingPart(operation: Extend, base: Base, room: Room): Part {
  const slot = room.names.slot(operation.variable.value)
  const isCertain = variablesOf(operation).certain.has(operation.variable.value)
  const possible = new Set([slot])
  const certain = new Set(isCertain ? [slot] : [])
  return {
    kind: 'binding',
    possible,
    certain,
    needs: new Set(slotsOf(variablesIn(operation.expression), room)),
    base,
    estimate: noEstimate,
    plan: bound => {
      const stage = bindingStage(operation, room, bound)
      bind(bound, certain, possible)
      return stage
    },
  }
}

/** Fills a variable with the value of an expression, which leaves it alone where it fails. */
export function bindingStage({ variable, expression }: Extend, room: Room, bound: Bound): Stage {
  const slot = room.names.slot(variable.value)
  const { registers } = room.frame
  const evaluate = compileId(expression, createScope(room, bound))
  return next => () => {
    const id = evaluate()
    const present = registers[slot] as Id
    if (id === noId || present === id) return next()
    if (present !== noId) return false
    registers[slot] = id
    if (next()) return true
    registers[slot] = noId
    return false
  }
}
