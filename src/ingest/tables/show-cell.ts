import { dateToSerial, formatValue } from 'hucre'
import type { Cell as StoredCell, CellValue } from 'hucre'
import { decimalText, multiply, toDecimal } from '../../rdf/decimal.js'
import type { Fault } from '../finding.js'
import type { Cell, TypedCell } from './table.js'

/** A cell as its reader sees it; what `TypedCell.text` promises. `stored` is what hucre knows of the cell beside its value. */
export function showCell(value: CellValue, stored: StoredCell | undefined): Cell {
  const shown = showValue(value, stored)
  const href = stored?.hyperlink?.target
  const note = stored?.comment?.text
  if (!href && !note) return shown
  const typed: TypedCell = typeof shown === 'string' ? { text: shown, kind: 'text' } : shown
  return { ...typed, ...(href ? { href } : {}), ...(note ? { note } : {}) }
}

function showValue(value: CellValue, stored: StoredCell | undefined): Cell {
  const fault = stored && findFault(stored)
  if (fault) return { text: String(value ?? stored.formula ?? ''), kind: 'text', fault }
  if (value === null) return ''
  if (value instanceof Date) return showDate(value, stored?.style?.numFmt ?? '')
  if (typeof value === 'number') return { text: showNumber(value, stored?.style?.numFmt ?? ''), kind: 'number' }
  return typeof value === 'boolean' ? { text: value ? 'TRUE' : 'FALSE', kind: 'boolean' } : value
}

/** 92.50000000000001 → "92.5": the fifteen digits that spreadsheet programs keep; never an exponent. */
export function showExactly(value: number): string {
  const text = String(Number.isSafeInteger(value) ? value : Number(value.toPrecision(15)))
  return text.includes('e') ? decimalText(toDecimal(text)) : text
}

function findFault({ type, value, formula, richText, style }: StoredCell): Fault | undefined {
  if (type === 'error') return errorValue(String(value))
  if (formula !== undefined && value === null) return formulaWithoutValue
  const struck = style?.font?.strikethrough === true || richText?.some(run => run.font?.strikethrough === true)
  return struck ? struckThrough : undefined
}

/** The fault of a cell that shows an error. */
export function errorValue(value: string): Fault {
  return { code: 'error-value', values: { error: value } }
}

/** The fault of a formula that was not calculated. */
export const formulaWithoutValue: Fault = { code: 'formula-without-value' }

/** The fault of a text of which a part is struck through. */
export const struckThrough: Fault = { code: 'struck-through' }

/** Rounding by the number format is undone; signs that the format adds, such as a unit, are kept. */
function showNumber(value: number, format: string): string {
  const exact = showExactly(value)
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')
  if (bare.includes('%')) return `${decimalText(multiply(toDecimal(exact), toDecimal('100')))}%`
  if (bare === '' || /^general$/i.test(bare) || bare.includes('/')) return exact
  const shown = formatValue(value, format)
  const numbers = shown.match(/\d[\d,]*(\.\d+)?(E[+-]?\d+)?/gi) ?? []
  if (/^0{2,}$/.test(bare) || numbers.length > 1) return shown
  const [number] = numbers
  return number === undefined || value < 0 ? exact : shown.replace(number, exact).trim()
}

/** Whether a number format of dates shows a time of day, or a duration, and no day. */
export function isTimeOfDay(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')
  return (bare !== '' || format.includes('[')) && !/[yd]/i.test(bare)
}

function showDate(date: Date, format: string): TypedCell {
  const rounded = new Date(Math.round(date.getTime() / 1000) * 1000)
  if (isTimeOfDay(format)) return { text: showTime(rounded), kind: 'time' }
  const [day = '', time = ''] = rounded.toISOString().slice(0, 19).split('T')
  return { text: time === '00:00:00' ? day : `${day}T${time}`, kind: 'date' }
}

/** Hours count on past 24, as a duration is stored like a time of day. */
function showTime(date: Date): string {
  const seconds = Math.round(dateToSerial(date) * 86_400)
  const pad = (number: number) => String(Math.floor(number)).padStart(2, '0')
  const rest = seconds % 60
  return `${pad(seconds / 3600)}:${pad((seconds / 60) % 60)}${rest === 0 ? '' : `:${pad(rest)}`}`
}
