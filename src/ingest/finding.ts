import type { FindingCode } from './sentences/en.js'
import type { LocalText } from './sentences/sentence.js'

export type { FindingCode } from './sentences/en.js'

/** An error keeps something out of the records; a warning is to be looked at; an info is good to know. */
export type FindingSeverity = 'error' | 'warning' | 'info'

/** What is filled in for the names in braces of a sentence; a text without language is a name or what a cell says. */
export type FindingValues = Readonly<Record<string, string | number | LocalText>>

/** What is the matter with a cell, not yet knowing where the cell is. An error, when no severity is given. */
export interface Fault {
  severity?: FindingSeverity
  /** The rule: message and cure are found by it in the catalogue of sentences. */
  code: FindingCode
  values?: FindingValues
  /** What is shown instead of the cell, where that is not to be told. */
  value?: string
}

/** Something in a file that its owner should know: where it is, what is the matter, and how to mend it. */
export interface Finding extends Fault {
  severity: FindingSeverity
  sheet?: string
  /** Row number as the spreadsheet program or text editor shows it. */
  row?: number
  /** Header of the column. */
  column?: string
  /** Address of the cell, such as `F12`. */
  cell?: string
  /** Of a finding about a column as a whole: its letters. */
  letters?: string
}

/** Whether a reading failed: what readings give otherwise never has a code. */
export function isFault(result: object): result is Fault {
  return 'code' in result
}
