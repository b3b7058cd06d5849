import { decimalText, toDecimal } from '../../rdf/decimal.js'
import { isFault } from '../finding.js'
import type { Fault } from '../finding.js'
import { readAmount } from './amount.js'
import { cleanText } from './clean-text.js'

/** A coordinate as a cell gives it: degrees, or metres of a coordinate system. */
export interface Coordinate {
  /** Decimal notation, with a point. */
  number: string
  /** The axis that a letter beside it names. */
  axis?: 'longitude' | 'latitude'
}

/** Digits behind the point of degrees that were written with minutes: a centimetre on the ground. */
export const degreeDigits = 7

const sexagesimal =
  /^([+-]?)(\d{1,3}) ?[°ºd] ?(?:(\d{1,2}(?:[.,]\d+)?) ?['′’´m]? ?(?:(\d{1,2}(?:[.,]\d+)?) ?(?:["″”]|''|′′|’’|s)?)?)?$/i
/** Without signs only all three of degrees, minutes and seconds are taken for such. */
const spaced = /^([+-]?)(\d{1,3}) (\d{1,2}) (\d{1,2}(?:[.,]\d+)?)$/
const letter = /^([NSEWO]) ?(.+)$|^(.+?) ?([NSEWO])$/i

/** "3.7174", "3,7174", "3° 43' 2,6\" E", "N 51°03'15\"" → degrees; a letter says the axis, and W and S turn the sign. */
export function readCoordinate(cell: string, decimalChar: string | undefined): Coordinate | Fault {
  const text = cleanText(cell)
  const [, before, after, first, last] = letter.exec(text) ?? []
  const side = (before ?? last)?.toUpperCase()
  if (side === 'O') return { code: 'which-hemisphere', values: { text } }
  const number = readDegrees((side === undefined ? text : (after ?? first ?? '')).trim(), decimalChar)
  if (typeof number !== 'string') return { code: 'not-degrees', values: { text } }
  if (side === undefined) return { number }
  return {
    number: side === 'W' || side === 'S' ? negate(number) : number,
    axis: /[NS]/.test(side) ? 'latitude' : 'longitude',
  }
}

function readDegrees(text: string, decimalChar: string | undefined): string | undefined {
  const [, sign = '', degrees, minutes, seconds] = sexagesimal.exec(text) ?? spaced.exec(text) ?? []
  if (degrees !== undefined) return addMinutes(sign, degrees, [minutes, seconds])
  const amount = readAmount(text.replace(/ ?[°º]$/, ''), {
    small: true,
    ...(decimalChar === undefined ? {} : { decimalChar }),
  })
  if (isFault(amount) || amount.unit !== undefined || amount.ratioTo !== undefined) return undefined
  return amount.number
}

function addMinutes(sign: string, degrees: string, parts: readonly (string | undefined)[]): string | undefined {
  const [minutes = 0, seconds = 0] = parts.map(part => Number(part?.replace(',', '.') ?? 0))
  if (minutes >= 60 || seconds >= 60) return undefined
  const total = Number(degrees) + minutes / 60 + seconds / 3600
  return decimalText(toDecimal(sign.replace('+', '') + total.toFixed(degreeDigits)))
}

function negate(number: string): string {
  return number.startsWith('-') ? number.slice(1) : `-${number}`
}
