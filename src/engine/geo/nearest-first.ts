import type { Term } from '@rdfjs/types'
import { literal } from '../../rdf/terms.js'
import { xsd } from '../../rdf/vocab.js'
import type { IdView } from '../../store/id-view.js'
import { nearestPlaces } from '../../store/places/places-in.js'
import type { Expression, Operation, OrderBy } from '../algebra.js'
import { slotsOf, type Room } from '../plan/room.js'
import { variablesOf } from '../plan/variables.js'
import type { Table } from '../rows/table.js'
import { planTable } from '../solutions/plan-rows.js'
import type { Wanted } from '../solutions/plan-root.js'
import type { Stage } from '../stage.js'
import { areAllPlaces } from './are-all-places.js'
import { readDistance, type DistanceCall } from './read-distance.js'

/** How many nearest places set the first circle, for each solution that is wanted; each next circle is so much wider. */
const placesForEach = 4
const wider = 5
const tries = 2
/** With more solutions than these, sorting all is as quick. */
const mostWanted = 1000

/**
 * For `ORDER BY geof:distance(?place, "…", unit) LIMIT n`: looks in small circles first. Solutions outside a circle
 * come after those in it, so once there are enough, the rest need not be looked at. `whole`: the plan without this.
 */
export function nearestFirst(
  operation: OrderBy,
  room: Room,
  { variables, limit = Infinity }: Wanted,
  whole: Stage,
): Stage {
  const call = limit > 0 && limit <= mostWanted ? readCall(operation) : undefined
  if (!call || !areAllPlaces(operation.input, call.variable, room.setting)) return whole
  const names = [...variables].filter(name => variablesOf(operation.input).possible.has(name))
  const slots = slotsOf(names, room)
  const find = (): Table | undefined => {
    for (const most of radii(call, limit, room.setting.view)) {
      const input: Operation = { type: 'filter', input: operation.input, expression: isAtMost(call.expression, most) }
      const table = planTable(
        { type: 'slice', input: { ...operation, input }, start: 0, length: limit },
        names,
        room.setting,
      )()
      if (table.size === limit) return table
    }
    return undefined
  }
  return next => {
    const all = whole(next)
    return () => {
      const table = find()
      if (!table) return all()
      for (let row = 0; row < table.size; row++) {
        slots.forEach((slot, column) => (room.frame.registers[slot] = table.at(row, column)))
        if (next()) return true
      }
      return false
    }
  }
}

/** The distance that solutions are sorted by first; none for what this has narrowed already. */
function readCall({ input, expressions }: OrderBy): DistanceCall | undefined {
  const [first] = expressions
  const call = first && readDistance(meaningOf(first, input))
  const isNarrow =
    input.type === 'filter' && 'args' in input.expression && input.expression.args[0] === call?.expression
  return isNarrow ? undefined : call
}

/** What BIND or AS gave to a variable. */
function meaningOf(expression: Expression, input: Operation): Expression {
  if (expression.subType !== 'term') return expression
  for (let node = input; node.type === 'extend' || node.type === 'filter'; node = node.input)
    if (node.type === 'extend' && node.variable.equals(expression.term as Term)) return node.expression
  return expression
}

/** Radii of circles around the constant, in the unit of the call. */
function* radii({ box, unitMetres }: DistanceCall, limit: number, view: IdView): Generator<number> {
  const middle = { long: (box.west + box.east) / 2, lat: (box.south + box.north) / 2 }
  const most = limit * placesForEach
  const nearest = nearestPlaces(view, middle, most)
  const metres = nearest[most - 1]?.metres
  if (metres === undefined) return
  for (let [at, radius] = [0, metres / unitMetres]; at < tries; at++, radius *= wider) yield radius
}

function isAtMost(expression: Expression, most: number): Expression {
  const limit: Expression = { type: 'expression', subType: 'term', term: literal(String(most), xsd.double) }
  return { type: 'expression', subType: 'operator', operator: '<=', args: [expression, limit] }
}
