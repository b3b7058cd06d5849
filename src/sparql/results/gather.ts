import type { Id } from '../../store/id-view.js'
import type { Batch } from './table.js'

/** Rows that are gathered while an engine walks over them. */
export interface Gathering {
  /** Takes in a row; true when there are enough. */
  add(row: ArrayLike<Id>): boolean
  /** What has been gathered so far. */
  whole(): Batch
}

/** Gathers rows of so many cells, until there are `enough` of them. */
export function gatherRows(width: number, enough: number): Gathering {
  let cells = new Uint32Array(64 * width)
  let rows = 0
  return {
    add: row => {
      const at = rows * width
      if (at + width > cells.length) cells = grown(cells)
      for (let column = 0; column < width; column++) cells[at + column] = row[column] ?? 0
      rows += 1
      return rows >= enough
    },
    whole: () => ({ rows, cells: cells.subarray(0, rows * width) }),
  }
}

function grown(cells: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(cells.length * 2)
  larger.set(cells)
  return larger
}
