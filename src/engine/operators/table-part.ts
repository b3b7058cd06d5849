import type { Operation } from '../algebra.js'
import { bind, type Bound } from '../plan/bound.js'
import { guessRows } from '../plan/guess-rows.js'
import type { Part } from '../plan/part.js'
import { slotsOf, type Room } from '../plan/room.js'
import { variablesOf } from '../plan/variables.js'
import { TableIndex, type Table } from '../rows/table.js'
import { planTable } from '../solutions/plan-rows.js'
import type { Stage } from '../stage.js'
import { merge, restore, save } from './join-rows.js'

/** Solutions kept of a table when a variable that it has is filled. */
const keptByKey = 2

/** An operation that is evaluated once, by itself, and then joined: a subselect, say. */
export function createTablePart(operation: Operation, room: Room): Part {
  const variables = variablesOf(operation)
  const names = [...variables.possible]
  const slots = slotsOf(names, room)
  const certain = new Set(slotsOf(variables.certain, room))
  const possible = new Set(slots)
  const read = planTable(operation, names, room.setting)
  const guess = guessRows(operation, room)
  return {
    kind: 'source',
    possible,
    certain,
    needs: new Set(),
    estimate: filled => Math.min(guess(new Set()), slots.some(slot => filled.has(slot)) ? keptByKey : Infinity),
    plan: bound => {
      const stage = joinTable(read, slots, keysOf(slots, certain, bound), room)
      bind(bound, certain, possible)
      return stage
    },
  }
}

/** Columns that both sides always have, by which rows are found. */
export function keysOf(slots: readonly number[], certain: ReadonlySet<number>, bound: Bound): number[] {
  return [...slots.keys()].filter(column => {
    const slot = slots[column] as number
    return certain.has(slot) && bound.certain.has(slot)
  })
}

/** Joins each solution with the rows that agree with it; `keys`: columns by which those are found. */
export function joinTable(
  read: () => Table,
  slots: readonly number[],
  keys: readonly number[],
  { frame }: Room,
): Stage {
  const { registers } = frame
  const keySlots = keys.map(column => slots[column] as number)
  return next => {
    const before = new Uint32Array(slots.length)
    let index: TableIndex | undefined
    return () => {
      index ??= new TableIndex(read(), keys)
      const { table } = index
      save(registers, slots, before)
      for (let row = index.find(registers, keySlots); row >= 0; row = index.after(row)) {
        const at = row
        if (merge(registers, slots, before, column => table.at(at, column)) && next()) return true
      }
      restore(registers, slots, before)
      return false
    }
  }
}
