import { noId, type Id } from '../store/id-view.js'

/** The registers of one walk: variables, and constants so that a pattern reads all its parts in the same way. */
export interface Frame {
  readonly registers: Uint32Array
  /** Number of registers given out so far. */
  size(): number
  /** Registers of variables among those given out after the first `size`. */
  variablesSince(size: number): number[]
  createSlot(): number
  /** Register that always holds this id. */
  constant(id: Id): number
  /** Empties all variables: for a new walk after one that was stopped. */
  reset(): void
}

/** A frame with room for `capacity` registers; asking for more is our mistake. */
export function createFrame(capacity: number): Frame {
  const registers = new Uint32Array(capacity)
  const constants = new Map<Id, number>()
  let used = 0
  const createSlot = () => {
    if (used === capacity) throw new Error('A plan needs more registers than were counted.')
    return used++
  }
  const createConstant = (id: Id) => {
    const slot = createSlot()
    registers[slot] = id
    constants.set(id, slot)
    return slot
  }
  return {
    registers,
    size: () => used,
    variablesSince: size => {
      const fixed = new Set(constants.values())
      return Array.from({ length: used - size }, (_, at) => size + at).filter(slot => !fixed.has(slot))
    },
    createSlot,
    constant: id => constants.get(id) ?? createConstant(id),
    reset: () => {
      registers.fill(noId)
      constants.forEach((slot, id) => (registers[slot] = id))
    },
  }
}
