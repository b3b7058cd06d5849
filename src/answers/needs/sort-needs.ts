import { acc } from '../../rdf/vocab.js'
import type { Need } from './demand.js'

/** Needs by what they are asked of. */
export interface SortedNeeds {
  stairs: readonly Need[]
  ramps: readonly Need[]
  /** Of doors, and of the entrance itself. */
  entrance: readonly Need[]
  /** Of the rest of the building. */
  rest: readonly Need[]
}

const known = new WeakMap<readonly Need[], SortedNeeds>()

/** Sorts a list of needs, once. */
export function sortNeeds(needs: readonly Need[]): SortedNeeds {
  const sorted = known.get(needs) ?? {
    stairs: about(needs, acc.Stairs.value),
    ramps: about(needs, acc.Ramp.value),
    entrance: about(needs, acc.Door.value, acc.Entrance.value),
    rest: needs.filter(({ demand }) => !nearEntrance.has(demand.elementClass.value)),
  }
  known.set(needs, sorted)
  return sorted
}

const nearEntrance = new Set<string>([acc.Stairs, acc.Ramp, acc.Door, acc.Entrance].map(({ value }) => value))

function about(needs: readonly Need[], ...types: string[]): Need[] {
  return needs.filter(({ demand }) => types.includes(demand.elementClass.value))
}
