/**
 * Letters that differ between two words: left out, put in, changed, or two that changed places; more than `most` is told
 * as `most + 1`.
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row++) {
    const line = [row]
    for (let column = 1; column <= other.length; column++)
      line.push(cost({ one, other, row, column, left: line[column - 1] as number, last, before }))
    if (Math.min(...line) > most) return most + 1
    before = last
    last = line
  }
  return Math.min(last.at(-1) as number, most + 1)
}

interface Cell {
  one: string
  other: string
  row: number
  column: number
  left: number
  last: readonly number[]
  before: readonly number[]
}

function cost({ one, other, row, column, left, last, before }: Cell): number {
  const isSame = one[row - 1] === other[column - 1]
  const plain = Math.min(left + 1, (last[column] as number) + 1, (last[column - 1] as number) + (isSame ? 0 : 1))
  const isSwapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
  return isSwapped ? Math.min(plain, (before[column - 2] as number) + 1) : plain
}
