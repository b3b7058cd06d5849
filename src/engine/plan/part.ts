import type { Stage } from '../stage.js'
import type { Bound } from './bound.js'

/** One part of a group of patterns, to be put in order. */
export interface Part {
  /**
   * `source` makes solutions; `test` only drops some; `binding` adds a variable that others may wait for; `optional`
   * adds what can be found.
   */
  kind: 'source' | 'test' | 'binding' | 'optional'
  /** Registers that it may fill, and those that it fills for sure. */
  possible: ReadonlySet<number>
  certain: ReadonlySet<number>
  /** Registers that it reads from what went before; of sources, none. */
  needs: ReadonlySet<number>
  /** Of a test: how much work it is; light ones go first. */
  weight?: number
  /** What it was applied to: some of that has to go first. */
  base?: Base
  /** Solutions that it makes for each one, when these registers are filled. */
  estimate(filled: ReadonlySet<number>): number
  /** The stage for where it stands; takes down in `bound` what it fills. */
  plan(bound: Bound): Stage
}

/** The operation that a part was applied to. */
export interface Base {
  certain: ReadonlySet<number>
  parts: readonly Part[]
}

/** True when nothing of what has to go before a part is still among those that wait. */
export function isReady(part: Part, waiting: ReadonlySet<Part>, certain: ReadonlySet<number>): boolean {
  const { base, needs, possible } = part
  if (!base) return true
  const open = new Set([...needs].filter(slot => !(base.certain.has(slot) && certain.has(slot))))
  return base.parts.every(
    other =>
      !waiting.has(other) ||
      (!overlaps(other.possible, open) && !overlaps(other.possible, possible) && !overlaps(other.needs, possible)),
  )
}

/** True when two sets have something in common. */
export function overlaps(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  if (one.size > other.size) return overlaps(other, one)
  for (const slot of one) if (other.has(slot)) return true
  return false
}

/** A part that is no source leaves the number of solutions more or less as it is. */
export const noEstimate = (): number => 1
