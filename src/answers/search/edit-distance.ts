/** Letters of the longest words; longer ones are not compared. */
const longest = 256

/** Three rows of the table of distances, used by turns: a comparison makes nothing anew. */
const rows = [0, 1, 2].map(() => new Uint16Array(longest + 1))

/**
 * Letters that differ between two words: left out, put in, changed, or two that changed places; more than `most` is told
 * as `most + 1`, and so are words of more than 256 letters.
 */
export function editDistance(one: string, other: string, most: number): number {
  const [rowsOf, columns] = [one.length, other.length]
  if (Math.abs(rowsOf - columns) > most || Math.max(rowsOf, columns) > longest) return most + 1
  const first = rows[0] as Uint16Array
  for (let column = 0; column <= columns; column++) first[column] = column
  for (let row = 1; row <= rowsOf; row++) if (fillRow(one, other, row, most) > most) return most + 1
  return Math.min((rows[rowsOf % 3] as Uint16Array)[columns] as number, most + 1)
}

/** Fills one row near the diagonal, for what is further off costs more than is allowed; gives its least. */
function fillRow(one: string, other: string, row: number, most: number): number {
  const [line, last, before] = [0, 2, 1].map(back => rows[(row + back) % 3]) as [Uint16Array, Uint16Array, Uint16Array]
  const [from, to] = [Math.max(1, row - most), Math.min(other.length, row + most)]
  const [letter, letterBefore] = [one.charCodeAt(row - 1), row > 1 ? one.charCodeAt(row - 2) : -1]
  line[from - 1] = from === 1 ? row : most + 1
  if (to === row + most) last[to] = most + 1
  let least = line[from - 1] as number
  for (let column = from; column <= to; column++) {
    const isSame = letter === other.charCodeAt(column - 1)
    let cost = Math.min((line[column - 1] as number) + 1, (last[column] as number) + 1)
    cost = Math.min(cost, (last[column - 1] as number) + (isSame ? 0 : 1))
    if (column > 1 && letter === other.charCodeAt(column - 2) && letterBefore === other.charCodeAt(column - 1))
      cost = Math.min(cost, (before[column - 2] as number) + 1)
    line[column] = cost
    least = Math.min(least, cost)
  }
  return least
}
