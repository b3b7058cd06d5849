import { serialToDate } from 'hucre'
import type { Cell as StoredCell } from 'hucre'
import { isTimeOfDay, showCell, showExactly } from './show-cell.js'
import type { Cell } from './table.js'
import type { RichText } from './xlsx-strings.js'
import type { CellFormat } from './xlsx-styles.js'

/** A cell of a sheet as it is written. */
export interface XlsxCell {
  type: string | undefined
  style: number
  value: string
  formula: string | undefined
  inline: RichText | undefined
}

/** What the cells of all sheets share. */
export interface Shared {
  strings: readonly (string | RichText)[]
  styles: readonly CellFormat[]
  date1904: boolean
}

const general: CellFormat = { format: undefined, date: false, struck: false, coloured: false }

/** A cell as its reader sees it; what `TypedCell.text` promises. */
export function toCell({ type, style, value, formula, inline }: XlsxCell, { strings, styles, date1904 }: Shared): Cell {
  const { format, date, struck } = styles[style] ?? general
  const text = inline ?? (type === 's' ? (strings[Number(value)] ?? '') : undefined)
  if (text !== undefined && !struck && typeof text === 'string') return text
  if (text !== undefined) return showText(text, struck)
  if (value === '') return formula === undefined ? '' : showCell(null, { value: null, type: 'formula', formula })
  if ((type === undefined || type === 'n') && format === undefined && !struck && Number.isFinite(Number(value)))
    return { text: showExactly(Number(value)), kind: 'number' }
  const known = toValue(type, value, date ? { date1904: date1904 && !isTimeOfDay(format ?? '') } : undefined)
  return showCell(known, {
    value: known,
    type: type === 'e' ? 'error' : 'string',
    style: {
      ...(format === undefined ? {} : { numFmt: format }),
      ...(struck ? { font: { strikethrough: true } } : {}),
    },
  })
}

function showText(rich: string | RichText, struck: boolean): Cell {
  const { text, struck: part } = typeof rich === 'string' ? { text: rich, struck: false } : rich
  if (text === '' || !(struck || part)) return text
  return showCell(text, { value: text, type: 'string', style: { font: { strikethrough: true } } })
}

function toValue(
  type: string | undefined,
  value: string,
  date: { date1904: boolean } | undefined,
): StoredCell['value'] {
  if (type === 'b') return value === '1' || value === 'true'
  if (type === 'd') return readIsoDate(value)
  if (type === 'e' || type === 'str') return value
  const number = Number(value)
  if (!Number.isFinite(number)) return value
  return date && number >= 0 ? serialToDate(number, date.date1904) : number
}

/** "2024-02-03T00:00:00" as the same moment in UTC, as dates are no moments; another text stays a text. */
function readIsoDate(value: string): Date | string {
  const [, day, time = '00:00:00'] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d))?/.exec(value) ?? []
  const date = new Date(`${day}T${time}Z`)
  return day === undefined || Number.isNaN(date.getTime()) ? value : date
}
