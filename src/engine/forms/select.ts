import type { Operation } from '../algebra.js'
import type { Setting } from '../plan/room.js'
import { planRows } from '../solutions/plan-rows.js'

/** The solutions of SELECT or ASK as rows of ids. */
export interface Selection {
  variables: readonly string[]
  run(visit: (row: Uint32Array) => boolean | void): void
}

/** Plans the solutions of a query. */
export function planSelect(operation: Operation, variables: readonly string[], setting: Setting): Selection {
  const { registers, slots, walk } = planRows(operation, variables, setting)
  const row = new Uint32Array(slots.length)
  return {
    variables,
    run: visit =>
      walk(() => {
        for (let column = 0; column < slots.length; column++) row[column] = registers[slots[column] as number] as number
        return visit(row) === true
      }),
  }
}
