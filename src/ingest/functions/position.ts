import { isFault, readAmount } from '../amount.js'
import type { Argument, Reading, RowReader } from '../evaluate.js'
import type { Fault } from '../finding.js'

/** A place in WGS 84, in degrees, as decimal texts. */
export interface Position {
  longitude: string
  latitude: string
}

/** Where a pair that lies outside lies when its axes are swapped: Europe without its islands in the ocean. */
const europe = { west: -11, east: 41, south: 35, north: 71.5 }

/** The place of a row; nothing when a cell says nothing, or when the two are no place (which is noted). */
export function readPosition(row: RowReader, x: Argument, y: Argument): Position | undefined {
  const [east, north] = [x.read(row), y.read(row)]
  if (!east || !north) return void reportHalf(row, east ?? north)
  const [longitude, latitude] = [toDegrees(east, x), toDegrees(north, y)]
  if (isNothing(east, x, longitude) && isNothing(north, y, latitude))
    return void row.pass([...east.uses, ...north.uses])
  if (typeof longitude !== 'string') row.fault(east.uses, longitude)
  if (typeof latitude !== 'string') row.fault(north.uses, latitude)
  if (typeof longitude !== 'string' || typeof latitude !== 'string') return undefined
  const fault = judge(Number(longitude), Number(latitude))
  if (fault) return void row.fault([...east.uses, ...north.uses], fault)
  return { longitude, latitude }
}

function reportHalf(row: RowReader, half: Reading | undefined): void {
  if (half) row.doubt(half.uses, halfPosition)
}

function toDegrees({ text, kind }: Reading, { reading }: Argument): string | Fault {
  const { decimalChar } = reading
  const marks =
    kind === 'number' ? { decimalChar: '.' } : { small: true, ...(decimalChar === undefined ? {} : { decimalChar }) }
  const amount = readAmount(text.replace(/\s*°$/, ''), marks)
  if (isFault(amount) || amount.unit !== undefined || amount.ratioTo !== undefined) return noDegrees(text)
  return amount.number
}

/** A coordinate that the column lists as "not measured", however it is written: '0' also stands for "0.000". */
function isNothing({ text }: Reading, { reading }: Argument, degrees: string | Fault): boolean {
  return typeof degrees === 'string' && text !== '' && reading.nulls.includes(degrees)
}

function judge(longitude: number, latitude: number): Fault | undefined {
  if (longitude === 0 && latitude === 0) return nowhere
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) return inEurope(latitude, longitude) ? swapped : outside
  return !inEurope(longitude, latitude) && inEurope(latitude, longitude) ? swapped : undefined
}

function inEurope(longitude: number, latitude: number): boolean {
  const { west, east, south, north } = europe
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north
}

const halfPosition: Fault = {
  code: 'half-position',
  message: 'Only one of longitude and latitude is given.',
  cure: 'Give both, or none.',
}

const nowhere: Fault = {
  code: 'position-zero',
  message: 'The place 0, 0 lies in the sea off Africa; it usually stands for "not known".',
  cure: 'Empty both cells, or list \'0\' under "null" of both columns in the mapping.',
}

const swapped: Fault = {
  code: 'swapped-position',
  message: 'Longitude and latitude seem to be swapped.',
  cure: 'Swap the two cells; in Belgium the longitude is about 2 to 6, the latitude about 50 to 51.',
}

const outside: Fault = {
  code: 'not-a-position',
  message: 'These are no degrees of longitude and latitude; they may be metres, as in Lambert 72.',
  cure: 'Convert them to WGS 84 before the import.',
}

function noDegrees(text: string): Fault {
  return {
    code: 'not-a-position',
    message: `"${text}" cannot be read as decimal degrees.`,
    cure: 'Write 3.7174 or 51.0543: decimal degrees of WGS 84, without minutes.',
  }
}
