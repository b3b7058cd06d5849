import type { NamedNode } from '@rdfjs/types'
import { foldWords } from '../../rdf/fold-words.js'
import { acc } from '../../rdf/vocab.js'
import { describeValues, type ValueProfile } from './describe-values.js'
import { findHeader, headersOf } from './find-header.js'
import type { Knowledge } from './knowledge.js'
import { matchColumn, type Guess } from './match-column.js'
import { mentionsOf } from './mentions.js'
import { readHeader, type Header } from './read-header.js'
import type { RawSheet } from './read-sheets.js'
import { turnSheet } from './turn-sheet.js'

/** A column with what it may mean. */
export interface ColumnView {
  /** From 0. */
  index: number
  header: Header
  /** How the mapping refers to it. */
  name: string
  /** Whether another column of the sheet has the same header, or this one has none that can be written down. */
  needsPosition: boolean
  cells: readonly string[]
  /** Between the items of cells that are lists. */
  separator?: string
  values: ValueProfile
  /** The best first. */
  guesses: readonly Guess[]
}

/** A sheet with what its columns may mean. */
export interface SheetView {
  /** Name of the source in the mapping. */
  source: string
  sheet: string | undefined
  /** Keys of `dialect`, as a mapping writes them. */
  dialect: string
  /** What each row is about; undefined for buildings. */
  rowType: NamedNode | undefined
  columns: readonly ColumnView[]
}

const longestName = 40
const longestTitle = 200
/** Enough not to look at a sheet the other way. */
const wellUnderstood = 0.35

/** Reads header and cells of a sheet and guesses what each column means. */
export function viewSheet({ name, rows, ...known }: RawSheet, source: string, knowledge: Knowledge): SheetView {
  const header = known.header ?? findHeader(rows, knowledge.lexicon)
  const body = rows.slice(header.skipRows + header.headerRowCount).filter(row => row.some(cell => cell.trim() !== ''))
  const headers = headersOf(rows, header)
  const rowType = name === undefined ? undefined : typeOfRows(name, knowledge)
  const names = namesFor(headers)
  const columns: ColumnView[] = []
  for (const [index, text] of headers.entries()) {
    const cells = body.map(row => row[index] ?? '')
    const separator = findSeparator(cells)
    const values = describeValues(separator ? cells.flatMap(cell => cell.split(separator)) : cells)
    if (text === '' && values.filled === 0) continue
    const read = readHeader(text, knowledge.lexicon, knowledge.vocabulary)
    const before = columns.at(-1)?.guesses[0]?.way
    const guesses = matchColumn(read, values, { rowType, before }, knowledge)
    const needsPosition = foldWords(text).length === 0 || text.length > longestTitle || isRepeated(headers, text)
    columns.push({
      index,
      header: read,
      name: names[index] ?? '',
      needsPosition,
      cells,
      values,
      guesses,
      ...(separator ? { separator } : {}),
    })
  }
  const dialect = known.dialect ?? `skipRows: ${header.skipRows}, headerRowCount: ${header.headerRowCount}`
  return { source, sheet: name, dialect, rowType, columns }
}

/** A sheet as it stands, or turned when its columns are the records and more is understood so. */
export function viewEitherWay(raw: RawSheet, source: string, knowledge: Knowledge): SheetView {
  const turned = turnSheet(raw)
  const sideways = turned && viewSheet(turned, source, knowledge)
  if (sideways && understood(sideways) >= wellUnderstood) return sideways
  const straight = viewSheet(raw, source, knowledge)
  return sideways && understood(sideways) > understood(straight) ? sideways : straight
}

/** How much of a sheet is understood, from 0 to 1. */
function understood({ columns }: SheetView): number {
  const scores = columns.map(({ guesses }) => guesses[0]?.score ?? 0).filter(score => score >= 0.5)
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, columns.length)
}

/** "Toiletten" → ToiletRoom; undefined for buildings, and for names that say nothing. */
function typeOfRows(name: string, knowledge: Knowledge): NamedNode | undefined {
  const header = readHeader(name, knowledge.lexicon, knowledge.vocabulary)
  const type = mentionsOf(header, knowledge)[0]?.type
  return type?.equals(acc.Building) ? undefined : type
}

/** The sign between the items of a list, when many cells hold one: "0; 1; 2". */
function findSeparator(cells: readonly string[]): string | undefined {
  const filled = cells.filter(cell => cell.trim() !== '')
  const isList = (cell: string, sign: string) => {
    const items = cell.split(sign)
    return items.length > 1 && items.every(item => item.trim() !== '' && item.trim().length < 30)
  }
  return [';', '|'].find(sign => filled.filter(cell => isList(cell, sign)).length > filled.length * 0.3)
}

function isRepeated(headers: readonly string[], text: string): boolean {
  const key = foldWords(text).join(' ')
  return headers.filter(other => foldWords(other).join(' ') === key).length > 1
}

/** Short names of letters and digits, each different. */
function namesFor(headers: readonly string[]): string[] {
  const taken = new Set<string>(['surveyed'])
  return headers.map((header, index) => {
    const words = foldWords(header).filter(word => /^[a-z0-9]+$/.test(word))
    const plain = toCamel(words).slice(0, longestName) || `column${index + 1}`
    const base = /^[a-z]/.test(plain) ? plain : `column${plain}`
    const name = taken.has(base) ? `${base}C${index + 1}` : base
    taken.add(name)
    return name
  })
}

/** "deur", "breedte" → deurBreedte. */
export function toCamel(words: readonly string[]): string {
  return words.map((word, index) => (index === 0 ? word : word.slice(0, 1).toUpperCase() + word.slice(1))).join('')
}
