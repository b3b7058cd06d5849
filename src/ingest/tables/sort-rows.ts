import type { Fault, Finding } from '../finding.js'
import type { Source } from '../mapping/mapping.js'
import { createRowKinds, textsOf } from './row-kind.js'
import type { Merge } from './spread-merges.js'
import { textOf } from './table.js'
import type { Cell, Row } from './table.js'

/** The rows below a header. */
export interface SortedRows {
  /** Those that are to be converted, or that are a finding. */
  rows: Row[]
  blankRows: number
  findings: Finding[]
}

/** Parts the rows below the header into data, those that are empty, and those that are neither. */
export function sortRows(
  header: readonly Row[],
  body: readonly Row[],
  { source, merges, width }: { source: Source; merges: readonly Merge[]; width: number },
): SortedRows {
  const { dialect, sectionColumn } = source
  const kindOf = createRowKinds(header, body, { merges, sections: sectionColumn !== undefined })
  const sorted: SortedRows = { rows: [], blankRows: 0, findings: [] }
  const skipped: Row[] = []
  const repeated: Row[] = []
  let section: Cell = ''
  let before: Row | undefined
  for (const row of body) {
    const kind = row.fault || dialect.readAllRows || dialect.recordsIn ? 'data' : kindOf(row, before)
    before = row
    const texts = textsOf(row)
    if (texts.length === 0 && !row.fault) sorted.blankRows += 1
    else if (isSkipped(texts, source)) skipped.push(row)
    else if (kind === 'repeated-header') repeated.push(row)
    else if (kind === 'section' && sectionColumn !== undefined) section = texts[0] ?? ''
    else sorted.rows.push(withPlace(withKind(row, kind), sectionColumn === undefined ? [] : [section], width))
  }
  sorted.findings.push(...skippedFinding(skipped), ...repeated.map(repeatedHeader))
  return sorted
}

function isSkipped([first = '']: readonly string[], { dialect: { skipWhere, commentPrefix } }: Source): boolean {
  return skipWhere?.test(first) || (commentPrefix !== undefined && first.startsWith(commentPrefix))
}

/** Cells that are added to a row stand behind those of the file. */
export function withPlace(row: Row, added: readonly Cell[], width: number): Row {
  if (added.length === 0) return row
  const own = Array.from({ length: width }, (_, index) => row.cells[index] ?? '')
  return { ...row, cells: [...own, ...added] }
}

function withKind(row: Row, kind: 'data' | 'total' | 'section'): Row {
  if (kind === 'data') return row
  return { ...row, cells: row.cells, kind, fault: kind === 'total' ? looksLikeTotal(row) : looksLikeTitle(row) }
}

function looksLikeTotal(row: Row): Fault {
  return { severity: 'warning', code: 'looks-like-total', values: { text: textsOf(row).find(isWord) ?? '' } }
}

function looksLikeTitle(row: Row): Fault {
  return { severity: 'warning', code: 'looks-like-title', values: { text: textsOf(row)[0] ?? '' } }
}

function isWord(text: string): boolean {
  return /\p{L}/u.test(text)
}

function repeatedHeader({ number, cells }: Row): Finding {
  const value = textOf(cells.find(cell => textOf(cell) !== ''))
  return { severity: 'info', code: 'repeated-header', row: number, value }
}

function skippedFinding(rows: readonly Row[]): Finding[] {
  const [first] = rows
  if (!first) return []
  return [{ severity: 'info', code: 'rows-skipped', row: first.number, values: { count: rows.length } }]
}
