import { keepSome as keepSomeOf } from '../../lazily.js'
import type { Id } from '../../store/id-view.js'

/** Values that are kept. */
const most = 100_000

/** A function that makes the same values, and keeps them for the next time, as the same ids come again and again. */
export function keepSome<Value>(make: (id: Id) => Value): (id: Id) => Value {
  return keepSomeOf(make, most)
}
