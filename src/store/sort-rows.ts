import type { Places } from './orders.js'

/** Number of parts of a row: rows stand one after the other in one array. */
export const width = 4

/** Rows in an order; equal rows are kept once. */
export function sortRows(rows: Uint32Array, places: Places): Uint32Array {
  const sorted = rows.length < fewRows * width ? sortFew(rows, places) : sortMany(rows, places)
  return writeDistinct(rows, sorted)
}

/** Distinct rows in another order: those that are the same in the given parts stay as they came. */
export function resortRows(rows: Uint32Array, places: readonly number[]): Uint32Array {
  return writeDistinct(rows, sortMany(rows, places))
}

/** Below this, comparing is quicker than counting. */
const fewRows = 600

function sortFew(rows: Uint32Array, [first, second, third, fourth]: Places): Uint32Array {
  const part = (row: number, place: number) => rows[row * width + place] as number
  return Uint32Array.from({ length: rows.length / width }, (_, row) => row).sort(
    (one, other) =>
      part(one, first) - part(other, first) ||
      part(one, second) - part(other, second) ||
      part(one, third) - part(other, third) ||
      part(one, fourth) - part(other, fourth),
  )
}

const digitBits = 11
const digits = 1 << digitBits

/** Numbers of the rows in order, by counting digits from the last part to the first. */
function sortMany(rows: Uint32Array, places: readonly number[]): Uint32Array {
  const count = rows.length / width
  let from: Uint32Array = Uint32Array.from({ length: count }, (_, row) => row)
  let to: Uint32Array = new Uint32Array(count)
  for (const place of places.toReversed()) {
    const bits = 32 - Math.clz32(greatest(rows, place))
    for (let shift = 0; shift < bits; shift += digitBits) {
      distribute({ rows, place, shift }, from, to)
      ;[from, to] = [to, from]
    }
  }
  return from
}

function greatest(rows: Uint32Array, place: number): number {
  let most = 0
  for (let at = place; at < rows.length; at += width) if ((rows[at] as number) > most) most = rows[at] as number
  return most
}

interface Digit {
  rows: Uint32Array
  place: number
  shift: number
}

/** Moves row numbers to where one digit of one part sends them; those with the same digit stay in their order. */
function distribute({ rows, place, shift }: Digit, from: Uint32Array, to: Uint32Array): void {
  const starts = new Uint32Array(digits + 1)
  const mask = digits - 1
  for (let at = place; at < rows.length; at += width) starts[(((rows[at] as number) >>> shift) & mask) + 1]!++
  for (let digit = 0; digit < digits; digit++) starts[digit + 1]! += starts[digit] as number
  for (let index = 0; index < from.length; index++) {
    const row = from[index] as number
    const digit = ((rows[row * width + place] as number) >>> shift) & mask
    to[starts[digit]!++] = row
  }
}

function writeDistinct(rows: Uint32Array, sorted: Uint32Array): Uint32Array {
  const written = new Uint32Array(rows.length)
  let end = 0
  for (const row of sorted) {
    const from = row * width
    if (end > 0 && isSame(rows, from, written, end - width)) continue
    for (let place = 0; place < width; place++) written[end + place] = rows[from + place] as number
    end += width
  }
  return end === written.length ? written : written.slice(0, end)
}

function isSame(one: Uint32Array, at: number, other: Uint32Array, otherAt: number): boolean {
  for (let place = 0; place < width; place++) if (one[at + place] !== other[otherAt + place]) return false
  return true
}
