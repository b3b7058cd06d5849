import { getHeapStatistics } from 'node:v8'
import { Problem } from '../../problem.js'

/** Share of the heap that rows and records may fill; what is left is for putting them to the gate. */
const share = 0.8

/** Throws a Problem while there is still room to say so: V8 ends a process whose heap is full. */
export function holdMemory(rows: number, { used_heap_size, heap_size_limit } = getHeapStatistics()): void {
  if (used_heap_size < share * heap_size_limit) return
  const [limit, done] = [heap_size_limit / 2 ** 20, rows].map(number => Math.round(number).toLocaleString('en'))
  throw new Problem(
    'too-large',
    `The file is too large for the memory of ${limit} MiB: it is full after ${done} rows.`,
    {
      cure: 'Divide the file into parts, or give more memory: NODE_OPTIONS=--max-old-space-size=8192 (in MiB).',
    },
  )
}
