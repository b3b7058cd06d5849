import type { Extend, Filter, Operation } from '../algebra.js'
import { compileCondition } from '../functions/compile-condition.js'
import { bindingStage } from '../operators/binding.js'
import { nothingBound, type Bound } from '../plan/bound.js'
import { planGroup } from '../plan/plan-group.js'
import { createScope } from '../plan/plan-scope.js'
import { slotsOf, type Room } from '../plan/room.js'
import { namesOf, variablesOf } from '../plan/variables.js'
import { pipe, type Stage } from '../stage.js'
import { distinctStage } from './distinct.js'
import { planGrouping } from './grouping.js'
import { planOrder } from './order.js'
import { planQuickCounts, planQuickDistinct } from './quick-counts.js'
import { sliceStage } from './slice.js'

/** What those who read the solutions want of them. */
export interface Wanted {
  /** Variables that are looked at. */
  variables: ReadonlySet<string>
  /** No more solutions than these, counted from the first. */
  limit?: number
}

/** Plans an operation whose frame is its own: from solution modifiers down to the group that they are applied to. */
export function planRoot(operation: Operation, room: Room, wanted: Wanted): Stage {
  switch (operation.type) {
    case 'project': {
      const variables = namesOf(operation.variables)
      return planRoot(operation.input, { ...room, names: room.names.within(variables) }, { ...wanted, variables })
    }
    case 'reduced':
      return planRoot(operation.input, room, wanted)
    case 'distinct': {
      const quick = planQuickDistinct(operation.input, room)
      if (quick) return quick
      const { possible } = variablesOf(operation.input)
      const input = planRoot(operation.input, room, { variables: possible })
      return distinctStage(input, room.frame.registers, slotsOf(possible, room))
    }
    case 'slice': {
      const { input, start, length = Infinity } = operation
      return sliceStage(planRoot(input, room, { ...wanted, limit: start + length }), start, length)
    }
    case 'orderby':
      return planOrder(operation, room, wanted)
    case 'group':
      return planQuickCounts(operation, room) ?? planGrouping(operation, room)
    case 'extend':
    case 'filter':
      return isModified(operation.input) ? planAfter(operation, room) : planGroup(operation, room, nothingBound())
    default:
      return planGroup(operation, room, nothingBound())
  }
}

/** An expression or HAVING on top of groups. */
function planAfter(operation: Extend | Filter, room: Room): Stage {
  const input = planRoot(operation.input, room, { variables: variablesOf(operation.input).possible })
  const bound = boundAfter(operation.input, room)
  if (operation.type === 'extend') return pipe([input, bindingStage(operation, room, bound)])
  const holds = compileCondition(operation.expression, createScope(room, bound))
  return pipe([input, next => () => holds() && next()])
}

/** What is bound in the solutions of an operation. */
export function boundAfter(operation: Operation, room: Room): Bound {
  const { certain, possible } = variablesOf(operation)
  return {
    certain: new Set(slotsOf(certain, room)),
    possible: new Set(slotsOf(possible, room)),
    given: new Set(),
  }
}

const modifiers = new Set(['group', 'distinct', 'slice', 'project'])

function isModified(operation: Operation): boolean {
  if (operation.type === 'extend' || operation.type === 'filter') return isModified(operation.input)
  return modifiers.has(operation.type)
}
