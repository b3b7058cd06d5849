import { acc } from '../../rdf/vocab.js'
import type { Need } from './demand.js'
import { oncePer } from '../../lazily.js'

/** Needs by what they are asked of. */
export interface SortedNeeds {
  stairs: readonly Need[]
  ramps: readonly Need[]
  /** Of doors, and of the entrance itself. */
  entrance: readonly Need[]
  /** Of the rest of the building. */
  rest: readonly Need[]
}

/** Sorts a list of needs, once. */
export const sortNeeds = oncePer((needs: readonly Need[]): SortedNeeds => ({
  stairs: about(needs, acc.Stairs.value),
  ramps: about(needs, acc.Ramp.value),
  entrance: about(needs, acc.Door.value, acc.Entrance.value),
  rest: needs.filter(({ demand }) => !nearEntrance.has(demand.elementClass.value)),
}))

const nearEntrance = new Set<string>([acc.Stairs, acc.Ramp, acc.Door, acc.Entrance].map(({ value }) => value))

function about(needs: readonly Need[], ...types: string[]): Need[] {
  return needs.filter(({ demand }) => types.includes(demand.elementClass.value))
}
