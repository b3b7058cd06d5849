import type { Cell, TypedCell } from './table.js'
import { errorValue, formulaWithoutValue, showExactly, struckThrough } from './show-cell.js'
import { attribute } from './scan-xml.js'
import { decimalText, multiply, toDecimal } from '../../rdf/decimal.js'

/** A cell of an OpenDocument sheet as it is written. */
export interface OdsCell {
  /** Of the element, as written. */
  attributes: string
  /** As shown. */
  text: string
  href?: string
  note: string
  struck: boolean
}

/** A cell as its reader sees it; what `TypedCell.text` promises. */
export function showOdsCell(cell: OdsCell): Cell {
  const shown = showValue(cell)
  const note = cell.note.trim()
  if (cell.href === undefined && note === '') return shown
  const typed: TypedCell = typeof shown === 'string' ? { text: shown, kind: 'text' } : shown
  return { ...typed, ...(cell.href === undefined ? {} : { href: cell.href }), ...(note === '' ? {} : { note }) }
}

function showValue({ attributes, text, struck }: OdsCell): Cell {
  const type = attribute(attributes, 'office:value-type')
  const formula = attribute(attributes, 'table:formula')
  if (attribute(attributes, 'calcext:value-type') === 'error' || (formula !== undefined && /^(#|Err:)/.test(text)))
    return { text, kind: 'text', fault: errorValue(text) }
  if (formula !== undefined && type === undefined && text === '')
    return { text: formula, kind: 'text', fault: formulaWithoutValue }
  const cell = ofType(type, attributes, text)
  if (!struck || cell === '') return cell
  return { text: typeof cell === 'string' ? cell : cell.text, kind: 'text', fault: struckThrough }
}

function ofType(type: string | undefined, attributes: string, text: string): Cell {
  const value = attribute(attributes, type === undefined ? '' : (valueOf[type] ?? '')) ?? ''
  if (type === 'date' && value !== '') return { text: value.replace(/T00:00(:00(\.0+)?)?$/, ''), kind: 'date' }
  if (type === 'time' && value !== '') return { text: showDuration(value) ?? text, kind: 'time' }
  if (type === 'boolean') return { text: value === 'true' ? 'TRUE' : 'FALSE', kind: 'boolean' }
  const number = Number(value)
  if (value === '' || !Number.isFinite(number)) return text
  if (type === 'percentage') return { text: `${percent(number)}%`, kind: 'number' }
  return { text: type === 'float' ? showFloat(number, text) : showExactly(number), kind: 'number' }
}

const valueOf: Readonly<Record<string, string>> = {
  float: 'office:value',
  percentage: 'office:value',
  currency: 'office:value',
  date: 'office:date-value',
  time: 'office:time-value',
  boolean: 'office:boolean-value',
}

function percent(number: number): string {
  return decimalText(multiply(toDecimal(showExactly(number)), toDecimal('100')))
}

/** Rounding by the number format is undone; leading zeros and a unit that it adds are kept. */
function showFloat(number: number, shown: string): string {
  const exact = showExactly(number)
  if (/^0\d+$/.test(shown) && Number(shown) === number) return shown
  const [, before = '', after = ''] = /^(\p{L}[\p{L}.]*\s*)?[-\d.,\s]*\d(\s*[\p{L}"°‰]+\d?)?$/u.exec(shown.trim()) ?? []
  return /^e[+-]?$/i.test(after.trim()) ? exact : `${before}${exact}${after}`
}

/** "PT08H30M00S" → "08:30"; hours count on past 24. */
function showDuration(duration: string): string | undefined {
  const [, hours, minutes = '0', seconds = '0'] = /^PT(\d+)H(?:(\d+)M)?(?:(\d+)(?:[.,]\d+)?S)?$/.exec(duration) ?? []
  if (hours === undefined) return undefined
  const parts = [hours, minutes, ...(Number(seconds) === 0 ? [] : [seconds])]
  return parts.map(part => part.padStart(2, '0')).join(':')
}
