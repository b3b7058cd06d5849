import type { Id } from '../../../store/id-view.js'
import type { Value } from '../../values/value.js'

/** Gathers the values of one group. */
export interface Collector {
  /** False when the value makes the aggregate an error. */
  put(value: Value): boolean
  /** The same for a term, where that is quicker than to make its value. */
  putId?(id: Id): boolean
  /** Undefined when there is no result: nothing was put, or what was has none. */
  result(): Value | undefined
}
