import { boundKind } from '../../rdf/vocab.js'
import type { Found } from './audited-record.js'

/** Whether a value is the value itself, or only the least or the most that it can be. */
export type Bound = 'exact' | 'at-least' | 'at-most'

/** The bound of a value; one without an observation, or whose observation is silent on it, is exact. */
export function boundOf({ observation }: Pick<Found, 'observation'>): Bound {
  if (observation?.bound?.equals(boundKind['at-least'])) return 'at-least'
  return observation?.bound?.equals(boundKind['at-most']) ? 'at-most' : 'exact'
}
