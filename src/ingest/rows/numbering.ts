/** Numbers for values that come again and again, from 0 in the order in which they came first. */
export interface Numbering<Value> {
  of(value: Value): number
  at(number: number): Value
  all(): readonly Value[]
}

export function createNumbering<Value>(): Numbering<Value> {
  const numbers = new Map<Value, number>()
  const values: Value[] = []
  return {
    of(value) {
      const known = numbers.get(value)
      if (known !== undefined) return known
      numbers.set(value, values.length)
      return values.push(value) - 1
    },
    at: number => values[number] as Value,
    all: () => values,
  }
}
