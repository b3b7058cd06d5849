/** Values by text, of which the least recently used give way. */
export interface Recent<Value> {
  get(key: string): Value | undefined
  /** A value that is heavier than all together may be is not kept. */
  set(key: string, value: Value, weight: number): void
}

/** Keeps at most so many values, and so much weight. */
export function createRecent<Value>(limits: { entries: number; weight: number }): Recent<Value> {
  const kept = new Map<string, { value: Value; weight: number }>()
  let total = 0
  const drop = (key: string) => {
    total -= kept.get(key)?.weight ?? 0
    kept.delete(key)
  }
  return {
    get: key => {
      const entry = kept.get(key)
      if (!entry) return undefined
      kept.delete(key)
      kept.set(key, entry)
      return entry.value
    },
    set: (key, value, weight) => {
      drop(key)
      kept.set(key, { value, weight })
      total += weight
      for (const oldest of kept.keys()) {
        if (kept.size <= limits.entries && total <= limits.weight) break
        drop(oldest)
      }
    },
  }
}
