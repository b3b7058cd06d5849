import type { Operation } from '../algebra.js'
import { createFrame } from '../frame.js'
import { createNames } from '../plan/names.js'
import { slotsOf, type Room, type Setting } from '../plan/room.js'
import { Table } from '../rows/table.js'
import type { Run } from '../stage.js'
import { planRoot } from './plan-root.js'

/** Solutions of an operation that is evaluated by itself. */
export interface Rows {
  /** Holds the present solution while it is visited. */
  registers: Uint32Array
  /** Registers of the variables that were asked for, in that order. */
  slots: readonly number[]
  /** Visits all solutions, or those up to the one for which `visit` says true. */
  walk(visit: Run): void
}

/** Plans an operation that sees nothing of what is around it. */
export function planRows(operation: Operation, variables: readonly string[], setting: Setting): Rows {
  const room = createRoom(operation, setting)
  const slots = slotsOf(variables, room)
  const stage = planRoot(operation, room, { variables: new Set(variables) })
  return {
    registers: room.frame.registers,
    slots,
    walk: visit => {
      room.frame.reset()
      stage(visit)()
    },
  }
}

/** The same, as a table that is made when it is first read. */
export function planTable(operation: Operation, variables: readonly string[], setting: Setting): () => Table {
  const { registers, slots, walk } = planRows(operation, variables, setting)
  let table: Table | undefined
  const make = () => {
    const made = new Table(slots.length)
    walk(() => {
      made.add(registers, slots)
      return false
    })
    return made
  }
  return () => (table ??= make())
}

function createRoom(operation: Operation, setting: Setting): Room {
  const frame = createFrame(countRegisters(operation))
  return { setting, frame, names: createNames(frame) }
}

/** At least as many registers as a plan needs: one for each term, again within each subselect, and a few more. */
function countRegisters(operation: Operation): number {
  const count = counts.get(operation) ?? countTerms(operation)
  counts.set(operation, count)
  return count
}

const counts = new WeakMap<Operation, number>()

function countTerms(operation: Operation): number {
  let terms = 0
  let scopes = 1
  const open: unknown[] = [operation]
  while (open.length > 0) {
    const node = open.pop()
    if (typeof node !== 'object' || node === null) continue
    // A pattern may be a quad, which is a term, too.
    if ('termType' in node && !('type' in node)) terms++
    else open.push(...Object.values(node))
    if ('type' in node && node.type === 'project') scopes++
  }
  return terms * scopes + sparePerPlan
}

const sparePerPlan = 16
