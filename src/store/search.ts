/** First place in [from, to) of an ascending column whose value is not below `value`; `to` when there is none. */
export function search(column: Uint32Array, value: number, from: number, to: number): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((column[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** The same, quick where the place is near `from`. */
export function gallop(column: Uint32Array, value: number, from: number, to: number): number {
  let low = from
  let high = from
  let step = 1
  while (high < to && (column[high] as number) < value) {
    low = high + 1
    high += step
    step *= 2
  }
  return search(column, value, low, high < to ? high : to)
}
