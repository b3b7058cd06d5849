import { dateToSerial, formatValue } from 'hucre'
import type { Cell as StoredCell, CellValue } from 'hucre'
import { decimalText, multiply, toDecimal } from '../../rdf/decimal.js'
import type { Fault } from '../finding.js'
import type { Cell, TypedCell } from './table.js'

/** A cell as its reader sees it; what `TypedCell.text` promises. `stored` is what hucre knows of the cell beside its value. */
export function showCell(value: CellValue, stored: StoredCell | undefined): Cell {
  const fault = stored && findFault(stored)
  if (fault) return { text: String(value ?? stored.formula ?? ''), kind: 'text', fault }
  if (value === null) return ''
  if (value instanceof Date) return showDate(value, stored?.style?.numFmt ?? '')
  if (typeof value === 'number') return { text: showNumber(value, stored?.style?.numFmt ?? ''), kind: 'number' }
  return typeof value === 'boolean' ? { text: value ? 'TRUE' : 'FALSE', kind: 'boolean' } : value
}

/** 92.50000000000001 → "92.5": the fifteen digits that spreadsheet programs keep; never an exponent. */
export function showExactly(value: number): string {
  return decimalText(toDecimal(String(Number(value.toPrecision(15)))))
}

function findFault({ type, value, formula, richText, style }: StoredCell): Fault | undefined {
  if (type === 'error') return errorValue(String(value))
  if (formula !== undefined && value === null) return formulaWithoutValue
  const struck = style?.font?.strikethrough === true || richText?.some(run => run.font?.strikethrough === true)
  return struck ? struckThrough : undefined
}

function errorValue(value: string): Fault {
  return {
    code: 'error-value',
    message: `The cell shows the error ${value}.`,
    cure: 'Mend the formula, or type the value.',
  }
}

const formulaWithoutValue: Fault = {
  code: 'formula-without-value',
  message: 'The cell is a formula whose result was not saved.',
  cure: 'Open the workbook in the spreadsheet program, let it calculate, and save it.',
}

const struckThrough: Fault = {
  code: 'struck-through',
  message: 'The cell holds struck-through text, and it is not known what still holds.',
  cure: 'Delete what no longer holds.',
}

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

function showDate(date: Date, format: string): TypedCell {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')
  const rounded = new Date(Math.round(date.getTime() / 1000) * 1000)
  if (bare !== '' && !/[yd]/i.test(bare)) return { text: showTime(rounded), kind: 'time' }
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
