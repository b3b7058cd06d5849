import { sampleWords } from './decode-text.js'
import type { DecodedText } from './decode-text.js'
import type { Fault, Finding } from '../finding.js'
import type { Row } from './table.js'

/** What a person should know of the characters of a file: a guessed encoding, texts that were encoded twice. */
export function encodingFindings(decoded: DecodedText): Finding[] {
  return [...guessedEncoding(decoded), ...mojibake(decoded.text)]
}

function guessedEncoding({ text, encoding, certain }: DecodedText): Finding[] {
  const sample = certain ? [] : sampleWords(text)
  if (sample.length === 0) return []
  return [
    {
      severity: 'info',
      code: 'encoding-assumed',
      value: sample.join(', '),
      values: { encoding, words: sample.join(', ') },
    },
  ]
}

function mojibake(text: string): Finding[] {
  const found = /Ã[\u0080-\u00bf\u0152-\u2122]|â€/.exec(text)
  const sample = found
    ? text.slice(Math.max(0, found.index - 20), found.index + 20).replace(/^.*\n|\n.*$/gs, '')
    : undefined
  if (sample === undefined) return []
  return [
    {
      severity: 'warning',
      code: 'twice-encoded',
      value: sample,
      values: { sample },
    },
  ]
}

/** Marks rows with more cells than the header, as their values may stand in wrong columns; reports rows with fewer. */
export function fitToHeader(header: readonly Row[], body: readonly Row[]): Finding[] {
  const width = Math.max(0, ...header.map(row => row.cells.length))
  const findings: Finding[] = []
  for (const row of body) {
    if (row.fault || row.cells.every(cell => cell === '')) continue
    if (row.cells.slice(width).some(cell => cell !== '')) row.fault = tooManyCells(row.cells.length, width)
    else if (row.cells.length < width) findings.push(tooFewCells(row, width))
  }
  return findings
}

function tooManyCells(count: number, width: number): Fault {
  return { code: 'too-many-cells', values: { count, width } }
}

function tooFewCells(row: Row, width: number): Finding {
  return {
    severity: 'warning',
    code: 'too-few-cells',
    row: row.number,
    values: { count: row.cells.length, width },
  }
}
