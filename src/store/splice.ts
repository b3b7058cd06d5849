/** What a sorted column loses and gains. */
export interface Splice {
  /** Places that are left out, ascending. */
  drops: Uint32Array
  /** Places before which the new values come, ascending. */
  at: Uint32Array
}

/** Writes a column with its losses and gains into another one, which has exactly the room for it. */
export function spliceColumn(column: Uint32Array, { drops, at }: Splice, fresh: Uint32Array, into: Uint32Array): void {
  let read = 0
  let write = 0
  let drop = 0
  const copyTo = (end: number) => {
    while (drop < drops.length && (drops[drop] as number) < end) {
      write = copyRun(column, [read, drops[drop] as number], into, write)
      read = (drops[drop++] as number) + 1
    }
    write = copyRun(column, [read, end], into, write)
    read = end
  }
  for (let index = 0; index < at.length; index++) {
    copyTo(at[index] as number)
    into[write++] = fresh[index] as number
  }
  copyTo(column.length)
}

/** Ascending values of two columns in one; the first loses some of its places. */
export function mergeAscending(column: Uint32Array, drops: Uint32Array, fresh: Uint32Array): Uint32Array {
  const at = new Uint32Array(fresh.length)
  let place = 0
  for (let index = 0; index < fresh.length; index++) {
    while (place < column.length && (column[place] as number) < (fresh[index] as number)) place++
    at[index] = place
  }
  const merged = new Uint32Array(column.length - drops.length + fresh.length)
  spliceColumn(column, { drops, at }, fresh, merged)
  return merged
}

/** Shorter runs are copied one by one, as the call costs more than they do. */
const shortRun = 40

/** Copies a run to a place, and gives the place behind it. */
function copyRun(column: Uint32Array, [from, to]: [number, number], into: Uint32Array, write: number): number {
  if (to - from > shortRun) {
    into.set(column.subarray(from, to), write)
    return write + to - from
  }
  let next = write
  for (let read = from; read < to; read++) into[next++] = column[read] as number
  return next
}
