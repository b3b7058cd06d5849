import type { Union } from '../algebra.js'
import { copyOf, type Bound } from '../plan/bound.js'
import { guessRows } from '../plan/guess-rows.js'
import type { Part } from '../plan/part.js'
import { planGroup } from '../plan/plan-group.js'
import { slotsOf, type Room } from '../plan/room.js'
import { variablesOf } from '../plan/variables.js'
import type { Run } from '../stage.js'

/** UNION: the solutions of one branch after those of the other. */
export function createUnionPart(operation: Union, room: Room): Part {
  const { certain, possible } = variablesOf(operation)
  return {
    kind: 'source',
    possible: new Set(slotsOf(possible, room)),
    certain: new Set(slotsOf(certain, room)),
    needs: new Set(),
    estimate: guessRows(operation, room),
    plan: bound => {
      const branches = operation.input.map(branch => {
        const inner = copyOf(bound)
        return { stage: planGroup(branch, room, inner), inner }
      })
      meet(
        bound,
        branches.map(({ inner }) => inner),
      )
      return next => inTurn(branches.map(({ stage }) => stage(next)))
    },
  }
}

function inTurn(runs: readonly Run[]): Run {
  return () => {
    for (const run of runs) if (run()) return true
    return false
  }
}

/** Certain is what all branches bind, possible what any of them does. */
function meet(bound: Bound, branches: readonly Bound[]): void {
  for (const { certain, possible } of branches) {
    for (const slot of possible) bound.possible.add(slot)
    for (const slot of certain) if (branches.every(branch => branch.certain.has(slot))) bound.certain.add(slot)
  }
}
