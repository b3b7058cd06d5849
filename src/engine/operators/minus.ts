import { noId, type Id } from '../../store/id-view.js'
import type { Minus, Operation } from '../algebra.js'
import { copyOf, type Bound } from '../plan/bound.js'
import { noEstimate, type Base, type Part } from '../plan/part.js'
import { planGroup } from '../plan/plan-group.js'
import { undisturbed } from '../plan/plan-scope.js'
import { slotsOf, type Room } from '../plan/room.js'
import { variablesOf } from '../plan/variables.js'
import { planTable } from '../solutions/plan-rows.js'
import type { Run, Stage } from '../stage.js'

/** MINUS: drops solutions that are compatible with one on the right and have a variable in common with it. */
export function createMinusPart(operation: Minus, base: Base, room: Room): Part {
  const right = operation.input[1] as Operation
  return {
    kind: 'test',
    possible: new Set(),
    certain: new Set(),
    needs: new Set(slotsOf(variablesOf(right).possible, room)),
    base,
    estimate: noEstimate,
    plan: bound => planMinus(operation, room, bound),
  }
}

function planMinus({ input, graphScopeVar }: Minus, room: Room, bound: Bound): Stage {
  const [left, right] = input.map(variablesOf) as [ReturnType<typeof variablesOf>, ReturnType<typeof variablesOf>]
  const counts = (name: string) => name !== graphScopeVar?.value
  const shared = [...right.possible].filter(name => left.possible.has(name) && counts(name))
  if (shared.length === 0) return next => next
  const overlapsAlways = shared.some(name => left.certain.has(name) && right.certain.has(name))
  const finds = overlapsAlways
    ? planProbe(input[1] as Operation, room, bound)
    : planComparison(input[1] as Operation, new Set(shared), room)
  return next => () => !finds() && next()
}

/** Looks for a solution on the right that is compatible with the present one. */
function planProbe(right: Operation, room: Room, bound: Bound): Run {
  const { frame } = room
  const open = slotsOf(variablesOf(right).possible, room).filter(slot => !bound.certain.has(slot))
  const before = frame.size()
  const run = planGroup(right, room, copyOf(bound))(() => true)
  return undisturbed(run, frame.registers, [...open, ...frame.variablesSince(before)])
}

/** Compares the present solution with each one on the right: for when both may lack what they have in common. */
function planComparison(right: Operation, shared: ReadonlySet<string>, room: Room): Run {
  const names = [...variablesOf(right).possible]
  const slots = slotsOf(names, room)
  const read = planTable(right, names, room.setting)
  const { registers } = room.frame
  return () => {
    const table = read()
    for (let row = 0; row < table.size; row++) {
      let isShared = false
      let isCompatible = true
      for (let column = 0; column < slots.length && isCompatible; column++) {
        const present = registers[slots[column] as number] as Id
        const id = table.at(row, column)
        if (present === noId || id === noId) continue
        isCompatible = present === id
        isShared ||= shared.has(names[column] as string)
      }
      if (isShared && isCompatible) return true
    }
    return false
  }
}
