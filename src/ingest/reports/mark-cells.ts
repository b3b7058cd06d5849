import type { Finding, FindingSeverity } from '../finding.js'
import { explain } from '../sentences/explain.js'
import type { Language } from '../sentences/sentence.js'
import { wordsIn } from './words/words-in.js'

/** What a cell of the marked copy gets: a colour and a comment. */
export interface Mark {
  severity: FindingSeverity
  comment: string
}

/** Fills, as alpha, red, green and blue; light, as the text in the cell stays black. */
export const fills: Readonly<Record<FindingSeverity, string>> = {
  error: 'FFFFC7CE',
  warning: 'FFFFE699',
  info: 'FFDDEBF7',
}

/** Characters of a comment; a longer one hides the sheet. */
const commentLength = 1000

/** The marks of a sheet by the addresses of their cells; a sheet without name is that of a text file. */
export function marksOf(findings: readonly Finding[], language: Language): Map<string | undefined, Map<string, Mark>> {
  const sheets = new Map<string | undefined, Map<string, Mark>>()
  for (const finding of findings) {
    const address = addressOf(finding)
    if (address === undefined) continue
    const marks = sheets.get(finding.sheet) ?? new Map<string, Mark>()
    sheets.set(finding.sheet, marks.set(address, addTo(marks.get(address), finding, language)))
  }
  return sheets
}

/** Of a finding about a row the first cell, of one about a column the first row; undefined when it is about neither. */
export function addressOf({ cell, row, letters }: Finding): string | undefined {
  if (cell !== undefined) return /\d$/.test(cell) ? cell : `${cell}1`
  if (row !== undefined) return `A${row}`
  return letters === undefined ? undefined : `${letters}1`
}

const weights: Readonly<Record<FindingSeverity, number>> = { error: 2, warning: 1, info: 0 }

function addTo(mark: Mark | undefined, finding: Finding, language: Language): Mark {
  const { message, cure } = explain(finding, language)
  const comment = `${wordsIn(language).severities[finding.severity]}: ${message} ${cure}`
  const heavier = mark && weights[mark.severity] > weights[finding.severity] ? mark.severity : finding.severity
  return { severity: heavier, comment: [mark?.comment, comment].filter(Boolean).join('\n\n').slice(0, commentLength) }
}
