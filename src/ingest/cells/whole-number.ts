import type { Fault } from '../finding.js'

/** "517.0" and "517,00" → "517": an identifier of digits that a spreadsheet program took for a number. */
export function toWholeNumber(text: string): string | Fault {
  const [, digits] = /^(\d+)(?:[.,]0*)?$/.exec(text) ?? []
  return digits ?? notWhole(text)
}

function notWhole(text: string): Fault {
  return { code: 'not-whole', values: { text } }
}
