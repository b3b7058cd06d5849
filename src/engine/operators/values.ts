import { termText } from '../../rdf/term-text.js'
import { noId, type Id } from '../../store/id-view.js'
import type { Values } from '../algebra.js'
import { bind } from '../plan/bound.js'
import type { Part } from '../plan/part.js'
import { slotsOf, type Room } from '../plan/room.js'
import { namesOf, variablesOf } from '../plan/variables.js'
import type { Stage } from '../stage.js'
import { joinRows } from './join-rows.js'

/** VALUES: rows that are written in the query. */
export function createValuesPart(values: Values, room: Room): Part {
  const { certain, possible } = variablesOf(values)
  const names = [...namesOf(values.variables)]
  const columns = names.map(name => room.names.slot(name))
  const { terms } = room.setting
  const rows = values.bindings.map(row => names.map(name => (row[name] ? terms.idOfText(termText(row[name])) : noId)))
  const slots = { possible: new Set(slotsOf(possible, room)), certain: new Set(slotsOf(certain, room)) }
  const { registers } = room.frame
  return {
    kind: 'source',
    ...slots,
    needs: new Set(),
    estimate: filled => (columns.every(slot => filled.has(slot)) ? Math.min(0.5, rows.length) : rows.length),
    plan: bound => {
      const [only] = columns
      const isTest = columns.length === 1 && bound.certain.has(only as number) && slots.certain.size === 1
      bind(bound, slots.certain, slots.possible)
      return isTest ? among(registers, only as number, rows.flat()) : joinRows(registers, columns, rows)
    },
  }
}

/** Keeps the solutions in which a variable has one of these values, once for each time that it is written. */
function among(registers: Uint32Array, slot: number, ids: readonly Id[]): Stage {
  const times = new Map<Id, number>()
  for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1)
  return next => () => {
    for (let left = times.get(registers[slot] as Id) ?? 0; left > 0; left--) if (next()) return true
    return false
  }
}
