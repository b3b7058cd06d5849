import { sampleWords } from './decode-text.js'
import type { DecodedText } from './decode-text.js'
import type { Fault, Finding } from '../finding.js'
import type { Dialect } from '../mapping/mapping.js'
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
      message: `The file is not UTF-8 and was read as ${encoding}. Words in it: ${sample.join(', ')}.`,
      cure: 'If these words look wrong, set "encoding" in the dialect of the mapping, or save the file as UTF-8.',
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
      message: `The file holds texts such as "${sample}": UTF-8 that some program took for Windows-1252.`,
      cure: 'Export the file again as UTF-8; the texts are imported as they stand.',
    },
  ]
}

/** Marks rows with more cells than the header, as their values may stand in wrong columns; reports rows with fewer. */
export function fitToHeader(rows: readonly Row[], { skipRows, headerRowCount }: Dialect): Finding[] {
  const width = Math.max(0, ...rows.slice(skipRows, skipRows + headerRowCount).map(row => row.cells.length))
  const findings: Finding[] = []
  for (const row of rows.slice(skipRows + headerRowCount)) {
    if (row.fault || row.cells.every(cell => cell === '')) continue
    if (row.cells.slice(width).some(cell => cell !== '')) row.fault = tooManyCells(row.cells.length, width)
    else if (row.cells.length < width) findings.push(tooFewCells(row, width))
  }
  return findings
}

function tooManyCells(count: number, width: number): Fault {
  return {
    code: 'too-many-cells',
    message: `The row has ${count} cells but the header ${width}, so its values may stand in the wrong columns.`,
    cure: 'Put quotation marks around cells that hold the delimiter.',
  }
}

function tooFewCells(row: Row, width: number): Finding {
  return {
    severity: 'warning',
    code: 'too-few-cells',
    row: row.number,
    message: `The row has ${row.cells.length} cells but the header ${width}; the missing ones count as empty.`,
    cure: 'See whether the row was cut by a line break inside a cell.',
  }
}
