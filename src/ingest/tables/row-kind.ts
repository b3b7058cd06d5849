import { wordKey } from '../cells/clean-text.js'
import type { Merge } from './spread-merges.js'
import { textOf } from './table.js'
import type { Row } from './table.js'

/** What a row below the header can be besides data. */
export type RowKind = 'data' | 'repeated-header' | 'total' | 'section'

const totalWords =
  /^((sub|eind|deel|zwischen|gesamt|grand|general|sous|over)[ -]?)?(total|totaal|totale|totalen|totaux|totals|summe|somme|suma|gesamt|insgesamt|gemiddelde|mittelwert|durchschnitt|moyenne|average|promedio)\b.{0,30}$/
const remarkWords =
  /^(\*|(bron|source|quelle|fuente|nota?|note|nb|opmerking(en)?|remarques?|bemerkung(en)?|anmerkung(en)?|hinweis|legend[ea]?|leyenda|toelichting|stand)\b.{0,3}[:.])/

/** What the rows of a table usually look like, in order to know those that do not. */
interface Usual {
  header: readonly Row[]
  /** Cells that say something in the middle one of the rows, sorted by that number. */
  filled: number
  /** Numbers of rows with a cell that is merged over several columns. */
  merged: ReadonlySet<number>
  /** Whether each row of which only one cell says something is a section title. */
  sections: boolean
}

/**
 * Tells rows that are no data: the header once more, totals, and titles or remarks, of which only one cell says
 * something where rows usually have three or more.
 */
export function createRowKinds(
  header: readonly Row[],
  body: readonly Row[],
  { merges, sections }: { merges: readonly Merge[]; sections: boolean },
): (row: Row, before: Row | undefined) => RowKind {
  const wide = merges.filter(({ startRow, endRow, startCol, endCol }) => startRow === endRow && endCol > startCol)
  const merged = new Set(wide.map(({ startRow }) => startRow + 1))
  const counts = body.map(filledIn).filter(count => count > 0)
  const filled = counts.sort((one, other) => one - other)[Math.floor(counts.length / 2)] ?? 0
  const usual = { header, filled, merged, sections }
  return (row, before) => {
    if (filledIn(row) === 0) return 'data'
    if (header.some(one => repeats(row, one))) return 'repeated-header'
    if (isTotal(row)) return 'total'
    return isSection(row, before, usual) ? 'section' : 'data'
  }
}

/** Texts of the cells that say something. */
export function textsOf({ cells }: Row): string[] {
  return cells.map(cell => textOf(cell).trim()).filter(text => text !== '')
}

function filledIn({ cells }: Row): number {
  return cells.reduce((count, cell) => count + (textOf(cell).trim() === '' ? 0 : 1), 0)
}

function repeats({ cells }: Row, header: Row): boolean {
  const named = header.cells.flatMap((cell, index) => (textOf(cell).trim() === '' ? [] : [index]))
  if (named.length < 2) return false
  const same = (index: number) => wordKey(textOf(cells[index])) === wordKey(textOf(header.cells[index]))
  return same(named[0] as number) && named.every(same)
}

/** A word for a total, and beside it nothing but numbers. */
function isTotal({ cells }: Row): boolean {
  let label: string | undefined
  for (const cell of cells) {
    const text = textOf(cell).trim()
    if (text === '' || isNumber(text)) continue
    if (label !== undefined) return false
    label = text
  }
  return label !== undefined && label.length < 60 && totalWords.test(wordKey(label))
}

function isNumber(text: string): boolean {
  return /^[-+]?[\d\s.,'%]+$/.test(text)
}

function isSection(row: Row, before: Row | undefined, { filled, merged, sections }: Usual): boolean {
  if (filledIn(row) !== 1 || filled < (sections ? 2 : 3)) return false
  const [text = ''] = textsOf(row)
  if (isNumber(text)) return false
  if (sections || merged.has(row.number) || /:$/.test(text) || remarkWords.test(wordKey(text))) return true
  return before !== undefined && filledIn(before) === 0 && /\s/.test(text) && !/^\p{L}*\d/u.test(text)
}
