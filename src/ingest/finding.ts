/** An error keeps something out of the records; a warning is to be looked at; an info is good to know. */
export type FindingSeverity = 'error' | 'warning' | 'info'

/** Something in a file that its owner should know: where it is, what is the matter, and how to mend it. */
export interface Finding {
  severity: FindingSeverity
  /** Kind of finding, for counting and filtering, such as `unknown-word`. */
  code: string
  sheet?: string
  /** Row number as the spreadsheet program or text editor shows it. */
  row?: number
  /** Header of the column. */
  column?: string
  /** Address of the cell, such as `F12`. */
  cell?: string
  value?: string
  message: string
  cure: string
}

/** What is the matter with a cell, not yet knowing where the cell is. */
export interface Fault {
  severity?: FindingSeverity
  code: string
  message: string
  cure: string
}
