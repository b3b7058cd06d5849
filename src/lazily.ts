/** A function that makes its value when first asked for it, and keeps it. */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => (made ??= { value: make() }).value
}

/** The same function, which works out its value once for each object, as long as that is in use. */
export function oncePer<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { value: Value }>()
  return key => {
    const known = made.get(key) ?? { value: make(key) }
    made.set(key, known)
    return known.value
  }
}

/** A function that keeps what it made; when there are so many, all are let go, as nobody knows which one comes again. */
export function keepSome<Key, Value>(make: (key: Key) => Value, most: number): (key: Key) => Value {
  const kept = new Map<Key, Value>()
  return key => {
    const known = kept.get(key)
    if (known !== undefined) return known
    const value = make(key)
    if (kept.size >= most) kept.clear()
    kept.set(key, value)
    return value
  }
}
