import type { LeftJoin, Operation } from '../algebra.js'
import { bind, copyOf } from '../plan/bound.js'
import { noEstimate, type Base, type Part } from '../plan/part.js'
import { planGroup } from '../plan/plan-group.js'
import { slotsOf, type Room } from '../plan/room.js'
import { variablesIn, variablesOf } from '../plan/variables.js'
import type { Stage } from '../stage.js'

/** OPTIONAL: what its group adds to a solution, else the solution as it is. */
export function createOptionalPart({ input, expression }: LeftJoin, base: Base, room: Room): Part {
  const right = input[1] as Operation
  const possible = new Set(slotsOf(variablesOf(right).possible, room))
  const read = expression ? slotsOf(variablesIn(expression), room) : []
  return {
    kind: 'optional',
    possible,
    certain: new Set(),
    needs: new Set([...possible, ...read]),
    base,
    estimate: noEstimate,
    plan: bound => {
      const stage = optionalStage(planGroup(right, room, copyOf(bound), expression))
      bind(bound, [], possible)
      return stage
    },
  }
}

function optionalStage(right: Stage): Stage {
  return next => {
    let isFound = false
    const extend = right(() => {
      isFound = true
      return next()
    })
    return () => {
      isFound = false
      return extend() || (!isFound && next())
    }
  }
}
