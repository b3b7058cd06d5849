import type { Bound } from './bound.js'
import { isReady, overlaps, type Part } from './part.js'

/** Sources that are tried as the first one, and share of solutions that a test is thought to keep. */
const mostBeginnings = 4
const keptByTest = 0.5
/** How much worse a source is that has no variable in common with what is bound. */
const crossPenalty = 1000

interface Order {
  parts: readonly Part[]
  /** Sum of the solutions after each source, by estimate. */
  cost: number
}

/** Puts the parts of a group in a cheap order: tests as early as may be, what is optional last. */
export function putInOrder(unordered: readonly Part[], bound: Bound): readonly Part[] {
  const parts = [...unordered].sort((one, other) => (one.weight ?? 0) - (other.weight ?? 0))
  const sources = parts.filter(({ kind }) => kind === 'source')
  if (sources.length < 2) return orderFrom(parts, bound).parts
  const beginnings = sources
    .map(part => ({ part, estimate: estimateNext(part, bound.possible) }))
    .sort((one, other) => one.estimate - other.estimate)
    .slice(0, mostBeginnings)
  const orders = beginnings.map(({ part }) => orderFrom(parts, bound, part))
  return orders.reduce((best, order) => (order.cost < best.cost ? order : best)).parts
}

function orderFrom(all: readonly Part[], bound: Bound, first?: Part): Order {
  const waiting = new Set(all)
  const certain = new Set(bound.certain)
  const filled = new Set(bound.possible)
  const parts: Part[] = []
  let rows = 1
  let cost = 0
  const take = (part: Part) => {
    waiting.delete(part)
    parts.push(part)
    rows *= part.kind === 'test' ? keptByTest : part.estimate(filled)
    if (part.kind === 'source') cost += rows
    for (const slot of part.possible) filled.add(slot)
    for (const slot of part.certain) certain.add(slot)
  }
  const takeReady = () => {
    for (const part of waiting) if (isEarly(part, waiting) && isReady(part, waiting, certain)) take(part)
  }
  takeReady()
  if (first && waiting.has(first)) take(first)
  for (takeReady(); waiting.size > 0; takeReady()) {
    const next = nextSource(waiting, filled) ?? [...waiting].find(part => isReady(part, waiting, certain))
    if (!next) throw new Error('The parts of a group wait for each other.')
    take(next)
  }
  return { parts, cost }
}

/** Tests go as soon as they can; what gives a value to a variable goes early only where another part looks at it. */
function isEarly(part: Part, waiting: ReadonlySet<Part>): boolean {
  if (part.kind === 'test') return true
  if (part.kind !== 'binding') return false
  for (const other of waiting) {
    if (other !== part && (overlaps(other.possible, part.possible) || overlaps(other.needs, part.possible))) return true
  }
  return false
}

function nextSource(waiting: ReadonlySet<Part>, filled: ReadonlySet<number>): Part | undefined {
  let best: Part | undefined
  let least = Infinity
  for (const part of waiting) {
    if (part.kind !== 'source') continue
    const estimate = estimateNext(part, filled)
    if (best && estimate >= least) continue
    best = part
    least = estimate
  }
  return best
}

function estimateNext(part: Part, filled: ReadonlySet<number>): number {
  const estimate = part.estimate(filled)
  const isCross = estimate > 1 && filled.size > 0 && part.possible.size > 0 && !overlaps(part.possible, filled)
  return isCross ? estimate * crossPenalty : estimate
}
