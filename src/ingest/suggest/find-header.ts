import { foldWords } from '../../rdf/fold-words.js'
import { headerWords } from './header-words.js'
import type { Lexicon } from './lexicon.js'

/** Where the header of a sheet stands, as in `dialect` of the mapping. */
export interface HeaderRows {
  skipRows: number
  headerRowCount: number
}

const lookedAt = 25
const mostRows = 3

/** Finds the header below titles and remarks: the first row that is wide, and made of different texts. */
export function findHeader(rows: readonly (readonly string[])[], lexicon: Lexicon): HeaderRows {
  const top = rows.slice(0, lookedAt)
  const width = Math.max(0, ...top.map(row => filledOf(row).length))
  const first = top.findIndex(row => isHeader(row, width))
  if (first < 0) return { skipRows: 0, headerRowCount: 1 }
  let last = first
  while (last - first + 1 < mostRows && goesOn(top.slice(first), last - first, lexicon)) last += 1
  return { skipRows: first, headerRowCount: last - first + 1 }
}

/** The text over each column, several rows joined as the importer joins them. */
export function headersOf(rows: readonly (readonly string[])[], { skipRows, headerRowCount }: HeaderRows): string[] {
  const header = rows.slice(skipRows, skipRows + headerRowCount)
  const width = rows.reduce((widest, row) => Math.max(widest, lastFilled(row)), 0)
  return Array.from({ length: width }, (_, index) => {
    const parts = header.map(row => (row[index] ?? '').replace(/\s+/g, ' ').trim())
    return parts.filter((part, position) => part !== '' && part !== parts[position - 1]).join(' ')
  })
}

function isHeader(row: readonly string[], width: number): boolean {
  const filled = filledOf(row)
  const different = new Set(filled).size
  return (
    filled.length >= Math.max(1, width * 0.6) &&
    different > Math.min(1, filled.length - 1) &&
    different > filled.length * 0.3 &&
    share(filled, isWord) > 0.8
  )
}

/** Whether the next row is header as well: the row above repeats or leaves out texts, and it is made of known words. */
function goesOn(rows: readonly (readonly string[])[], index: number, lexicon: Lexicon): boolean {
  const [above = [], next = [], ...below] = rows.slice(index)
  const over = filledOf(above)
  const filled = filledOf(next)
  const hasGaps = new Set(over).size < over.length || over.length < lastFilled(next)
  if (!hasGaps || filled.length < 2 || below.length === 0 || share(filled, isWord) < 0.95) return false
  const fresh = filled.filter(text => !over.includes(text))
  return share(fresh, text => isKnown(text, lexicon)) >= 0.5 && !below.some(row => row[0] === next[0] && row[0] !== '')
}

function isKnown(text: string, lexicon: Lexicon): boolean {
  const words = lexicon.read(headerWords(text.replace(/\(.*?\)/g, '')))
  return words.some(({ stem, certainty }) => certainty === 1 && lexicon.weight(stem) > 0.15)
}

/** A text that is no number, date or address. */
function isWord(text: string): boolean {
  return foldWords(text).some(word => /^\p{L}+$/u.test(word)) && !/^(?:https?:|\d+[.,/-]\d)/.test(text)
}

function filledOf(row: readonly string[]): string[] {
  return row.map(text => text.trim()).filter(text => text !== '')
}

function lastFilled(row: readonly string[]): number {
  return row.findLastIndex(text => text.trim() !== '') + 1
}

function share(texts: readonly string[], holds: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(holds).length / texts.length
}
