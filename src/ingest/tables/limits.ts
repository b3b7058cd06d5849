import { Problem } from '../../problem.js'

/** What one imported file may hold; a larger one is to be divided. */
export const limits = {
  fileBytes: 256 * 1024 * 1024,
  /** Of a workbook, after decompression. */
  inflatedBytes: 1024 * 1024 * 1024,
  rows: 1_000_000,
  /** Rows of a sheet, with empty ones between; that is where spreadsheet programs end. */
  sheetRows: 1_048_576,
  columns: 500,
  /** Columns of a sheet before it is known which of them are a table; that is where spreadsheet programs end. */
  widest: 16_384,
  mappingBytes: 1024 * 1024,
} as const

/** Throws when a number passes its limit; `what` is the start of a sentence, such as "The sheet has 300,000 rows". */
export function holdLimit(count: number, limit: number, what: string): void {
  if (count <= limit) return
  throw new Problem('too-large', `${what}; ${limit.toLocaleString('en')} is the most that one import takes.`, {
    cure: 'Divide the file into parts and import them one after the other.',
  })
}
