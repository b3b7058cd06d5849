import { noId, type Id } from '../../store/id-view.js'
import type { Stage } from '../stage.js'

/** Joins the present solution with each of some rows of ids that are compatible with it. */
export function joinRows(registers: Uint32Array, slots: readonly number[], rows: readonly (readonly Id[])[]): Stage {
  return next => {
    const before = new Uint32Array(slots.length)
    return () => {
      save(registers, slots, before)
      for (const row of rows) {
        if (merge(registers, slots, before, column => row[column] as Id) && next()) return true
      }
      restore(registers, slots, before)
      return false
    }
  }
}

/** Keeps what some registers hold. */
export function save(registers: Uint32Array, slots: readonly number[], before: Uint32Array): void {
  for (let column = 0; column < slots.length; column++) before[column] = registers[slots[column] as number] as Id
}

/** Gives back what they held. */
export function restore(registers: Uint32Array, slots: readonly number[], before: Uint32Array): void {
  for (let column = 0; column < slots.length; column++) registers[slots[column] as number] = before[column] as Id
}

/** Fills registers with a row and, where that has nothing, with what they held before; false when the two differ. */
export function merge(
  registers: Uint32Array,
  slots: readonly number[],
  before: Uint32Array,
  idAt: (column: number) => Id,
): boolean {
  for (let column = 0; column < slots.length; column++) {
    const present = before[column] as Id
    const id = idAt(column)
    if (present !== noId && id !== noId && present !== id) return false
    registers[slots[column] as number] = present === noId ? id : present
  }
  return true
}
