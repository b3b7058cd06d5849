import { cleanText } from './clean-text.js'
import type { Fault } from './finding.js'
import type { Cell, CellKind, ColumnUse } from './table.js'

/** The content of a cell of the mapping's column: the whole cell, or the part that `extract` takes from it. */
export type CellContent =
  | { says: 'nothing' }
  | { says: 'other' }
  | { says: 'fault'; fault: Fault }
  | { says: 'something'; text: string; raw: string; kind: CellKind }

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
    const raw = use.extract
      ? (use.extract
          .exec(whole)
          ?.slice(1)
          .find(group => group !== undefined) ?? '')
      : whole
    const text = cleanText(raw)
    if (!isNull(text, use))
      return { says: 'something', text, raw, kind: use.extract ? 'text' : (typed?.kind ?? 'text') }
    return use.extract && text === '' && !isNull(cleanText(whole), use) ? other : silent
  }
}
