import { cleanText } from './clean-text.js'
import type { Reading } from '../rows/evaluate.js'
import type { Fault } from '../finding.js'
import type { Cell, ColumnUse } from '../tables/table.js'

/** The content of a cell of the mapping's column: the whole cell, or the part that `extract` takes from it. */
export type CellContent =
  { says: 'nothing' } | { says: 'other' } | { says: 'fault'; fault: Fault } | { says: 'something'; reading: Reading }

const silent: CellContent = { says: 'nothing' }
const other: CellContent = { says: 'other' }

/** A reader of cells that knows which texts say nothing in which column. `other`: nothing in the part, something beside it. */
export function createCellReader(): (cell: Cell | undefined, use: ColumnUse) => CellContent {
  const nulls = new Map<ColumnUse, ReadonlySet<string>>()
  const isNull = (text: string, use: ColumnUse) => {
    const known = nulls.get(use) ?? new Set(use.reading.nulls.map(word => cleanText(word).toLowerCase()))
    nulls.set(use, known)
    return text === '' || known.has(text.toLowerCase())
  }
  return (cell, use) => {
    if (cell === undefined || cell === '') return silent
    const typed = typeof cell === 'string' ? undefined : cell
    if (typed?.fault) return { says: 'fault', fault: typed.fault }
    const whole = typed?.text ?? (cell as string)
    const raw = use.extract ? extractPart(whole, use.extract) : whole
    const kind = use.extract ? 'text' : (typed?.kind ?? 'text')
    const text = cleanText(raw)
    if (!isNull(text, use)) return { says: 'something', reading: { text, raw, kind, uses: [use] } }
    return use.extract && text === '' && !isNull(cleanText(whole), use) ? other : silent
  }
}

/** The first group that took part in the match; empty when the expression does not match. */
function extractPart(text: string, expression: RegExp): string {
  const groups = expression.exec(text)?.slice(1) ?? []
  return groups.find(group => group !== undefined) ?? ''
}
