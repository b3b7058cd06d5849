/** Numbers that are kept of a column; when there are more, each second one is dropped, as often as is needed. */
const kept = 4000

/** A number with its row. */
export interface Measured {
  row: number
  number: number
}

/** An even sample of many numbers, in the order of the file. */
export interface Sample {
  add(measured: Measured): void
  values(): readonly Measured[]
  /** How many numbers each one that is kept stands for. */
  step(): number
}

export function createSample(): Sample {
  let values: Measured[] = []
  let step = 1
  let seen = 0
  return {
    values: () => values,
    step: () => step,
    add(measured) {
      if (seen % step === 0) values.push(measured)
      seen += 1
      if (values.length < kept) return
      values = values.filter((_, place) => place % 2 === 0)
      step *= 2
    },
  }
}
