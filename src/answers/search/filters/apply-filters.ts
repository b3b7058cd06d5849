import type { FilterMarks } from './filter-marks.js'

/** What is asked of equipment. */
export interface Choice {
  /** Bits of the filters that are chosen. */
  chosen: number
  /** Whether those are left out of which nobody knows. */
  knownOnly: boolean
}

/** Buildings of which it is known, and of which nobody knows. */
export interface KnownCount {
  yes: number
  unknown: number
}

/** Those that pass, and what the filters make of them all. */
export interface Filtered<Item> {
  /** Those that are known to have everything that is chosen. */
  sure: readonly Item[]
  /** Those that may. */
  maybe: readonly Item[]
  /** For each filter: how many there are when it is chosen beside the others. */
  counts: readonly KnownCount[]
  /** For each filter: how many there would be without it. */
  without: readonly number[]
  /** Those that may, where only what is known is asked for: how many. */
  hidden: number
}

/** Puts filters to what was found; both parts keep its order. */
export function applyFilters<Item extends { marks: FilterMarks }>(
  found: readonly Item[],
  { chosen, knownOnly, count }: Choice & { count: number },
): Filtered<Item> {
  const [sure, maybe]: [Item[], Item[]] = [[], []]
  const [known, unknown, without] = [0, 0, 0].map(() => new Uint32Array(count)) as [Tally, Tally, Tally]
  let hidden = 0
  for (const item of found) {
    const { yes, no } = item.marks
    const failed = chosen & (knownOnly ? ~yes : no)
    if (failed === 0) (chosen & ~yes ? maybe : sure).push(item)
    else if ((chosen & no) === 0) hidden++
    // Of what fails one filter alone, that filter tells what there would be without it.
    const isCounted = failed === 0 ? -1 : (failed & (failed - 1)) === 0 ? failed : 0
    addBits(without, isCounted)
    addBits(known, isCounted & yes)
    addBits(unknown, isCounted & ~(yes | no))
  }
  const counts = Array.from(known, (yes, at) => ({ yes, unknown: unknown[at] as number }))
  return { sure, maybe, counts, without: Array.from(without), hidden }
}

type Tally = Uint32Array

function addBits(tally: Tally, bits: number): void {
  if (bits === 0) return
  for (let at = 0; at < tally.length; at++) if (bits & (1 << at)) tally[at] = (tally[at] as number) + 1
}
