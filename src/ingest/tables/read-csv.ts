import { encodingFindings } from './csv-findings.js'
import { readCsvRows } from './csv-rows.js'
import { decodeText } from './decode-text.js'
import { detectDelimiter } from './detect-delimiter.js'
import type { Dialect } from '../mapping/mapping.js'
import type { Piece } from './foreign.js'
import { holdLimit, limits } from './limits.js'
import type { Row, TypedCell } from './table.js'

/** Rows that go on together: enough to make the sending cheap, few enough to be small. */
const rowsInPiece = 1000

/** A delimited text. What is odd about it is among the findings; the rows that can be read are read. */
export function* readCsv(bytes: Uint8Array, dialect: Dialect, source: string): Iterable<Piece> {
  const decoded = decodeText(bytes, dialect.encoding)
  const { text, firstLine, delimiter } = openText(decoded.text, dialect)
  const findings = encodingFindings(decoded)
  yield { sheet: { name: undefined, hidden: false, ragged: true, source, findings } }
  let rows: Row[] = []
  for (const row of readCsvRows(text, firstLine, { ...dialect, delimiter })) {
    rows.push(markDamaged(row))
    holdLimit(row.number, limits.sheetRows, 'The file has too many lines')
    if (rows.length < rowsInPiece) continue
    yield { rows }
    rows = []
  }
  yield { rows }
}

/** Takes off the line `sep=;` that Excel understands, and settles the delimiter. */
function openText(
  text: string,
  { delimiter, quoteChar }: Dialect,
): { text: string; firstLine: number; delimiter: string } {
  const lines = text.replace(/\r\n?/g, '\n')
  const hint = /^"?sep=(.)"?;*\n/i.exec(lines)
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
  return { text: text.replaceAll('\0', '\ufffd'), kind: 'text', fault: { code: 'damaged-text' } }
}
