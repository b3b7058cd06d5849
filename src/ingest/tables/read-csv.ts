import { encodingFindings, fitToHeader } from './csv-findings.js'
import { readCsvRows } from './csv-rows.js'
import { decodeText } from './decode-text.js'
import { detectDelimiter } from './detect-delimiter.js'
import type { Dialect } from '../mapping/mapping.js'
import type { Row, Sheet, TypedCell } from './table.js'

/** The rows of a delimited text. What is odd about the text is among the findings; the rows that can be read are read. */
export function readCsv(bytes: Uint8Array, dialect: Dialect): Sheet {
  const decoded = decodeText(bytes, dialect.encoding)
  const { text, firstLine, delimiter } = openText(decoded.text, dialect)
  const rows = readCsvRows(text, firstLine, { ...dialect, delimiter }).map(markDamaged)
  return { name: undefined, rows, findings: [...encodingFindings(decoded), ...fitToHeader(rows, dialect)] }
}

/** Takes off the line `sep=;` that Excel understands, and settles the delimiter. */
function openText(
  text: string,
  { delimiter, quoteChar }: Dialect,
): { text: string; firstLine: number; delimiter: string } {
  const lines = text.replace(/\r\n?/g, '\n')
  const hint = /^sep=(.)\n/i.exec(lines)
  const body = hint ? lines.slice(hint[0].length) : lines
  return {
    text: body,
    firstLine: hint ? 2 : 1,
    delimiter: delimiter ?? hint?.[1] ?? detectDelimiter(body, quoteChar ?? '"'),
  }
}

function markDamaged(row: Row): Row {
  return row.cells.some(isDamaged)
    ? { ...row, cells: row.cells.map(cell => (isDamaged(cell) ? toDamaged(cell) : cell)) }
    : row
}

function isDamaged(cell: Row['cells'][number]): cell is string {
  return typeof cell === 'string' && (cell.includes('\0') || cell.includes('\ufffd'))
}

function toDamaged(text: string): TypedCell {
  const fault = {
    code: 'damaged-text',
    message: 'The cell holds characters that cannot be read (a NUL byte, or bytes that are not in the encoding).',
    cure: 'Type the cell anew and save the file as UTF-8.',
  }
  return { text: text.replaceAll('\0', '\ufffd'), kind: 'text', fault }
}
