import type { Operation } from '../algebra.js'
import type { Scope } from '../scope.js'
import type { Run } from '../stage.js'
import type { Bound } from './bound.js'
import { planGroup } from './plan-group.js'
import type { Room } from './room.js'
import { mentionedIn } from './variables.js'

/** What an expression is compiled against at a point of a plan where this much is bound. */
export function createScope(room: Room, bound: Bound): Scope {
  const certain = new Set(bound.certain)
  const { setting, frame, names } = room
  return {
    slot: variable => names.slot(variable),
    registers: frame.registers,
    terms: setting.terms,
    isCertain: variable => certain.has(names.slot(variable)),
    exists: operation => planExists(operation, room, bound),
    ...(setting.baseIri === undefined ? {} : { baseIri: setting.baseIri }),
  }
}

function planExists(operation: Operation, room: Room, { certain, possible }: Bound): Run {
  const { frame } = room
  const open = [...mentionedIn(operation)].map(name => room.names.slot(name)).filter(slot => !certain.has(slot))
  const before = frame.size()
  const inner: Bound = { certain: new Set(certain), possible: new Set(possible), given: new Set(possible) }
  const run = planGroup(operation, room, inner)(() => true)
  const own = frame.variablesSince(before)
  return undisturbed(run, frame.registers, [...new Set([...open, ...own])])
}

/** A walk that is stopped leaves its registers full; this one empties them. */
export function undisturbed(run: Run, registers: Uint32Array, slots: readonly number[]): Run {
  const saved = new Uint32Array(slots.length)
  return () => {
    for (let at = 0; at < slots.length; at++) saved[at] = registers[slots[at] as number] as number
    if (!run()) return false
    for (let at = 0; at < slots.length; at++) registers[slots[at] as number] = saved[at] as number
    return true
  }
}
