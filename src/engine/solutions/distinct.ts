import { RowIndex } from '../rows/row-index.js'
import type { Stage } from '../stage.js'

/** Passes each solution on once, as far as these registers go. */
export function distinctStage(input: Stage, registers: Uint32Array, slots: readonly number[]): Stage {
  return next => {
    const seen = new RowIndex(slots.length)
    return input(() => {
      const { size } = seen
      seen.add(registers, slots)
      return seen.size > size && next()
    })
  }
}
