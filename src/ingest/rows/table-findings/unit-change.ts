import type { Measured } from './sample.js'

/** Where the numbers of a column jump by a power of ten, from there on to its end. */
export interface UnitChange {
  /** The first row after the jump. */
  row: number
  /** The middle one of the numbers before and after. */
  before: number
  after: number
}

/** Numbers on each side of a jump, so that it is one. */
const enough = 8
/** Share of the numbers of a side that must lie nearer to its own middle than to that of the other side. */
const apart = 0.9

/** A row at which all that follows seems to be written in another unit; undefined when there is none. */
export function findUnitChange(values: readonly Measured[]): UnitChange | undefined {
  const numbers = values
    .filter(({ number }) => number > 0)
    .map(({ row, number }) => ({ row, size: Math.log10(number) }))
  if (numbers.length < 2 * enough) return undefined
  const start = bestSplit(numbers.map(({ size }) => size))
  if (start < enough || numbers.length - start < enough) return undefined
  const [head, tail] = [numbers.slice(0, start), numbers.slice(start)]
  const [before, after] = [middle(head), middle(tail)]
  const jump = Math.abs(after - before)
  const nearPower = jump >= 0.85 && Math.abs(jump - Math.round(jump)) <= 0.15
  if (!nearPower || !separate(head, before, after) || !separate(tail, after, before)) return undefined
  const shown = (size: number) => Number((10 ** size).toPrecision(3))
  return { row: tail[0]?.row ?? 0, before: shown(before), after: shown(after) }
}

interface Sized {
  row: number
  size: number
}

function middle(values: readonly Sized[]): number {
  const sorted = values.map(({ size }) => size).sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

function separate(values: readonly Sized[], own: number, other: number): boolean {
  const nearer = values.filter(({ size }) => Math.abs(size - own) < Math.abs(size - other))
  return nearer.length >= values.length * apart
}

/** The place at which cutting in two leaves the least spread around the means. */
function bestSplit(sizes: readonly number[]): number {
  const total = sizes.reduce((sum, size) => sum + size, 0)
  let [best, bestGain, sum] = [0, 0, 0]
  for (let start = 1; start < sizes.length; start += 1) {
    sum += sizes[start - 1] ?? 0
    const gain = sum ** 2 / start + (total - sum) ** 2 / (sizes.length - start)
    if (gain > bestGain) [best, bestGain] = [start, gain]
  }
  return best
}
