import { columnNumber } from '../tables/cell-address.js'
import type { CellRange, Source } from './mapping.js'
import type { Keys, MappingContext } from './read-keys.js'

type Place = Pick<Source, 'sheets' | 'sheetPattern' | 'sheetColumn' | 'sectionColumn' | 'range'>

/** Where a table stands in its workbook: `sheet` (one or several), `sheetPattern`, `range`, and the columns that its place adds. */
export function readTablePlace(context: MappingContext, keys: Keys): Place {
  const sheets = keys.list('sheet')
  const sheetPattern = keys.pattern('sheetPattern')
  return {
    ...(sheets.length > 0 ? { sheets } : {}),
    ...(sheetPattern ? { sheetPattern } : {}),
    ...readRange(context, keys),
    ...keys.texts('sheetColumn', 'sectionColumn'),
  }
}

/** `A3:K80`, `A3:K` or `A3`: without an end the table goes on to the end of the sheet. */
function readRange({ reader }: MappingContext, keys: Keys): { range?: CellRange } {
  const text = keys.text('range')
  const node = keys.node('range')
  if (text === undefined || !node) return {}
  const parts = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7})?)?$/i.exec(text.trim())
  if (!parts) {
    reader.report(node, `"${text}" is no range of cells.`, 'Such as A3:K80 or A3:K.')
    return {}
  }
  const [, column = '', row, lastColumn, lastRow] = parts
  return {
    range: {
      firstColumn: columnNumber(column),
      firstRow: Number(row),
      ...(lastColumn === undefined ? {} : { lastColumn: columnNumber(lastColumn) }),
      ...(lastRow === undefined ? {} : { lastRow: Number(lastRow) }),
    },
  }
}
