import type { Group } from '../algebra.js'
import type { Accumulator } from '../functions/compile-aggregate.js'
import { slotsOf, type Room } from '../plan/room.js'
import { namesOf, variablesOf } from '../plan/variables.js'
import { RowIndex } from '../rows/row-index.js'
import type { Stage } from '../stage.js'
import { planAggregate, resultId } from './aggregates.js'
import { planRoot } from './plan-root.js'

/** GROUP BY with its aggregates; without keys all solutions are one group, even when there are none. */
export function planGrouping({ input, variables, aggregates }: Group, room: Room): Stage {
  const { possible } = variablesOf(input)
  const keys = slotsOf(namesOf(variables), room).filter(slot => slotsOf(possible, room).includes(slot))
  const source = planRoot(input, room, { variables: possible })
  const makers = aggregates.map(aggregate => planAggregate(aggregate, input, room))
  const results = aggregates.map(({ variable }) => room.names.slot(variable.value))
  const { registers } = room.frame
  return next => {
    const groups = new RowIndex(keys.length)
    const accumulators: Accumulator[][] = []
    const addGroup = () => accumulators.push(makers.map(make => make()))
    const collect = source(() => {
      const group = groups.add(registers, keys)
      if (group === accumulators.length) addGroup()
      for (const accumulator of accumulators[group] as Accumulator[]) accumulator.add()
      return false
    })
    return () => {
      collect()
      room.frame.reset()
      if (variables.length === 0 && accumulators.length === 0) addGroup()
      for (const [group, counted] of accumulators.entries()) {
        keys.forEach((slot, column) => (registers[slot] = groups.at(group, column)))
        results.forEach((slot, at) => (registers[slot] = resultId(counted[at], room)))
        if (next()) return true
      }
      return false
    }
  }
}
