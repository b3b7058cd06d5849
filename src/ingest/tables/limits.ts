import { Problem } from '../../problem.js'

/** What one imported file may hold; a larger one is to be divided. */
export const limits = {
  fileBytes: 25 * 1024 * 1024,
  /** Of a workbook, after decompression; hucre 1.0.0 holds about five times this in memory. */
  inflatedBytes: 256 * 1024 * 1024,
  rows: 200_000,
  columns: 500,
  mappingBytes: 1024 * 1024,
} as const

/** Throws when a number passes its limit; `what` is the start of a sentence, such as "The sheet has 300,000 rows". */
export function holdLimit(count: number, limit: number, what: string): void {
  if (count <= limit) return
  throw new Problem('too-large', `${what}; ${limit.toLocaleString('en')} is the most that one import takes.`, {
    cure: 'Divide the file into parts and import them one after the other.',
  })
}
