import { isFault, readAmount } from '../cells/amount.js'
import type { Argument, Reading, RowReader } from '../rows/evaluate.js'
import type { Fault } from '../finding.js'
import { createNullNumbers } from '../cells/null-numbers.js'

/** A place in WGS 84, in degrees, as decimal texts. */
export interface Position {
  longitude: string
  latitude: string
}

/** Where a pair that lies outside lies when its axes are swapped: Europe without its islands in the ocean. */
const europe = { west: -11, east: 41, south: 35, north: 71.5 }

/** A reader of the place of a row; it gives nothing when a cell says nothing, or when the two are no place (which is noted). */
export function createReadPosition(x: Argument, y: Argument): (row: RowReader) => Position | undefined {
  const readLongitude = createReadAxis(x)
  const readLatitude = createReadAxis(y)
  return row => {
    const [east, north] = [readLongitude(row), readLatitude(row)]
    if (!east || !north) return void row.doubt(east?.uses ?? north?.uses ?? [], halfPosition)
    const [{ degrees: longitude }, { degrees: latitude }] = [east, north]
    if (typeof longitude !== 'string') row.fault(east.uses, longitude)
    if (typeof latitude !== 'string') row.fault(north.uses, latitude)
    if (typeof longitude !== 'string' || typeof latitude !== 'string') return undefined
    const fault = judge(Number(longitude), Number(latitude))
    if (fault) return void row.fault([...east.uses, ...north.uses], fault)
    return { longitude, latitude }
  }
}

interface Axis {
  degrees: string | Fault
  uses: Reading['uses']
}

/** A number that the column lists as "not measured" says nothing. */
function createReadAxis(value: Argument): (row: RowReader) => Axis | undefined {
  const isNull = createNullNumbers(value.reading)
  return row => {
    const reading = value.read(row)
    if (!reading) return undefined
    const degrees = toDegrees(reading, value)
    if (typeof degrees === 'string' && isNull(degrees)) return void row.pass(reading.uses)
    return { degrees, uses: reading.uses }
  }
}

function toDegrees({ text, kind }: Reading, { reading: { decimalChar } }: Argument): string | Fault {
  const small = { small: true, ...(decimalChar === undefined ? {} : { decimalChar }) }
  const amount = readAmount(text.replace(/\s*°$/, ''), kind === 'number' ? { decimalChar: '.' } : small)
  if (isFault(amount) || amount.unit !== undefined || amount.ratioTo !== undefined) return noDegrees(text)
  return amount.number
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
