import type { Id } from '../../store/id-view.js'

/** Values that are kept; when there are so many, all are let go, as nobody knows which one comes again. */
const most = 100_000

/** A function that makes the same values, and keeps them for the next time, as the same ids come again and again. */
export function keepSome<Value>(make: (id: Id) => Value): (id: Id) => Value {
  const kept = new Map<Id, Value>()
  return id => {
    const known = kept.get(id)
    if (known !== undefined) return known
    const value = make(id)
    if (kept.size >= most) kept.clear()
    kept.set(id, value)
    return value
  }
}
