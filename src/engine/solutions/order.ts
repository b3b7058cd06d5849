import type { OrderBy } from '../algebra.js'
import { nearestFirst } from '../geo/nearest-first.js'
import { compileOrder } from '../functions/compile-order.js'
import { createScope } from '../plan/plan-scope.js'
import { slotsOf, type Room } from '../plan/room.js'
import { variablesOf } from '../plan/variables.js'
import { firstRows } from '../rows/first-rows.js'
import type { Stage } from '../stage.js'
import { boundAfter, planRoot, type Wanted } from './plan-root.js'

/** ORDER BY; with a limit, only that many solutions are kept at a time. Equals stay in the order in which they came. */
export function planOrder(operation: OrderBy, room: Room, wanted: Wanted): Stage {
  return nearestFirst(operation, room, wanted, orderAll(operation, room, wanted))
}

function orderAll({ input, expressions }: OrderBy, room: Room, { variables, limit = Infinity }: Wanted): Stage {
  const { possible } = variablesOf(input)
  const source = planRoot(input, room, { variables: possible })
  const scope = createScope(room, boundAfter(input, room))
  const criteria = expressions.map(expression => compileOrder([expression], scope))
  const { registers } = room.frame
  const slots = slotsOf(new Set([...variables].filter(name => possible.has(name))), room)
  return next => {
    const rows = firstRows(criteria, limit)
    const collect = source(() => {
      rows.offer(registers, slots)
      return false
    })
    return () => {
      collect()
      room.frame.reset()
      return rows.visit(registers, slots, next)
    }
  }
}
