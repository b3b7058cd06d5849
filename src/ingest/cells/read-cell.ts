import { cleanText, wordKey } from './clean-text.js'
import { unscramble } from './mojibake.js'
import { takePiece } from './take-piece.js'
import { toWholeNumber } from './whole-number.js'
import type { Fault } from '../finding.js'
import type { Answer } from '../mapping/mapping.js'
import type { Reading } from '../rows/evaluate.js'
import type { Cell, CellKind, ColumnUse } from '../tables/table.js'

/** The content of a cell of the mapping's column: the whole cell, or the part that the column takes from it. */
export type CellContent =
  { says: 'nothing' } | { says: 'other' } | { says: 'fault'; fault: Fault } | { says: 'something'; reading: Reading }

const silent: CellContent = { says: 'nothing' }
const other: CellContent = { says: 'other' }

/** A reader of cells that knows what texts mean in which column. `other`: nothing in the part, something beside it. */
export function createCellReader(): (cell: Cell | undefined, use: ColumnUse) => CellContent {
  const columns = new Map<ColumnUse, ColumnWords>()
  const wordsOf = (use: ColumnUse) => {
    const words = columns.get(use) ?? toWords(use)
    columns.set(use, words)
    return words
  }
  return (cell, use) => {
    if (cell === undefined || cell === '') return orDefault(use)
    if (typeof cell !== 'string' && cell.fault) return { says: 'fault', fault: cell.fault }
    const { text: whole, kind } = wantedPart(cell, use)
    if (whole.trim() === '') return orDefault(use)
    const words = wordsOf(use)
    const part = takePart(whole, use)
    if (part === undefined) return words.nulls.has(cleanText(whole).toLowerCase()) ? silent : wrongPart(whole, use)
    const text = cleanText(part)
    if (words.nulls.has(text.toLowerCase())) return silent
    if (text === '') return words.nulls.has(cleanText(whole).toLowerCase()) ? silent : other
    return toContent({ text, raw: part, kind, uses: [use] }, words)
  }
}

interface ColumnWords {
  nulls: ReadonlySet<string>
  answers: ReadonlyMap<string, Answer>
}

function toWords({ reading: { nulls, words = [] } }: ColumnUse): ColumnWords {
  return {
    nulls: new Set(nulls.map(word => cleanText(word).toLowerCase())),
    answers: new Map(words.map(({ word, answer }) => [word, answer])),
  }
}

function orDefault(use: ColumnUse): CellContent {
  const text = use.reading.default?.text
  if (text === undefined) return silent
  return { says: 'something', reading: { text: cleanText(text), raw: text, kind: 'text', uses: [use], assumed: true } }
}

/** Its text, its hyperlink or its comment; signs that XML cannot hold are written `_x000D_` in workbooks. */
function wantedPart(cell: Cell, { part }: ColumnUse): { text: string; kind: CellKind } {
  if (part) return { text: (typeof cell === 'string' ? undefined : cell[part]) ?? '', kind: 'text' }
  const { text, kind } = typeof cell === 'string' ? { text: cell, kind: 'text' as const } : cell
  return { text: text.includes('_x') ? unescape(text) : text, kind }
}

function unescape(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
}

/** Undefined when the cell does not have the parts that its column should have. */
function takePart(whole: string, { extract, piece }: ColumnUse): string | undefined {
  if (piece) return takePiece(cleanText(whole), piece)
  return extract ? extractPart(whole, extract) : whole
}

/** The first group that took part in the match; empty when the expression does not match. */
function extractPart(text: string, expression: RegExp): string {
  const groups = expression.exec(text)?.slice(1) ?? []
  return groups.find(group => group !== undefined) ?? ''
}

function toContent(reading: Reading, { answers }: ColumnWords): CellContent {
  const [use] = reading.uses
  const meant = reading.kind === 'text' ? unscramble(reading.text) : undefined
  if (meant !== undefined) return { says: 'fault', fault: { code: 'mojibake', values: { text: reading.text, meant } } }
  if (reading.kind === 'number' && tooManyDigits.test(reading.text)) return { says: 'fault', fault: roundedNumber }
  const answer = answers.size > 0 ? answers.get(wordKey(reading.text)) : undefined
  const answered = answer === undefined ? reading : { ...reading, answer }
  const partial = (use?.extract ?? use?.piece) ? { ...answered, kind: 'text' as const } : answered
  if (use?.reading.matches?.test(reading.text) === false)
    return { says: 'fault', fault: { code: 'wrong-form', values: { text: reading.text } } }
  if (!use?.reading.integer) return { says: 'something', reading: partial }
  const whole = toWholeNumber(reading.text)
  if (typeof whole !== 'string') return { says: 'fault', fault: whole }
  return { says: 'something', reading: { ...partial, text: whole, raw: whole } }
}

function wrongPart(text: string, { piece }: ColumnUse): CellContent {
  const values = { text, separator: piece?.separator ?? '', count: piece?.of ?? 1 }
  return { says: 'fault', fault: { code: 'wrong-pieces', values } }
}

/** Spreadsheet programs keep fifteen digits of a number, and put zeros for the others. */
const tooManyDigits = /\d{16}/

const roundedNumber: Fault = { code: 'too-many-digits' }
