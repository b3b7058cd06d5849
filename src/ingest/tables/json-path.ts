/** A step of a path: a name, a place in a list, or `*` for each item. */
export type PathStep = string | number

/** The steps of a JSONPath of names, places and `[*]`; undefined for one that is written otherwise. */
export function parsePath(path: string): PathStep[] | undefined {
  if (!path.startsWith('$')) return undefined
  const steps: PathStep[] = []
  const step = /\.([^.[\]*]+)|\[(\d+)\]|\[['"]([^'"]*)['"]\]|\[\*\]|\.\*/y
  step.lastIndex = 1
  while (step.lastIndex < path.length) {
    const found = step.exec(path)
    if (!found) return undefined
    const [, name, place, quoted] = found
    steps.push(name ?? quoted ?? (place === undefined ? '*' : Number(place)))
  }
  return steps
}

/** The values that a path leads to. */
export function follow(value: unknown, [step, ...rest]: readonly PathStep[]): unknown[] {
  if (step === undefined) return [value]
  if (step === '*') {
    const items = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : []
    return items.flatMap(item => follow(item, rest))
  }
  if (Array.isArray(value) && typeof step === 'number') return step in value ? follow(value[step], rest) : []
  return isObject(value) && Object.hasOwn(value, step) ? follow(value[step], rest) : []
}

/** Whether a value of JSON has names. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
