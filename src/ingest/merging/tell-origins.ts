import { tripleText } from '../../rdf/term-text.js'
import { quad } from '../../rdf/terms.js'
import { originsOf, type CellOrigin } from '../rows/draft-content.js'
import type { Draft } from '../rows/draft.js'

/** A line of a content, from 0, and the cells that say so. */
export interface LineOrigin {
  line: number
  cells: readonly CellOrigin[]
}

/** A function that says of each line of a content, whose lines are sorted, which cells of the file say so: a JSON array. */
export function createTellOrigins(draft: Draft): (content: string) => string {
  return content => {
    const lines = content.split('\n').slice(0, -1)
    const found: LineOrigin[] = []
    for (const { subject, statements } of draft.content.things.values())
      for (const statement of statements) {
        if (statement.columns.length === 0) continue
        const text = tripleText(quad(subject, statement.predicate, statement.object)).trimEnd()
        const line = findLine(lines, text)
        if (line >= 0) found.push({ line, cells: originsOf(statement) })
      }
    return JSON.stringify(found.map(({ line, cells }) => [line, ...cells.map(pack)]))
  }
}

/** By halves: a Map would have to read all lines to find a few. −1 when there is none. */
function findLine(lines: readonly string[], text: string): number {
  let [first, last] = [0, lines.length - 1]
  while (first <= last) {
    const middle = (first + last) >>> 1
    const line = lines[middle] as string
    if (line === text) return middle
    if (line < text) first = middle + 1
    else last = middle - 1
  }
  return -1
}

function pack({ sheet, row, column, cell, value }: CellOrigin): unknown[] {
  return [sheet ?? null, row, column, cell, value]
}

type Packed = [sheet: string | null, row: number, column: string, cell: string, value: string]

/** Origins as they were told; none for a text that is undefined. */
export function readLineOrigins(text: string | undefined): LineOrigin[] {
  const packed = JSON.parse(text ?? '[]') as [number, ...Packed[]][]
  return packed.map(([line, ...cells]) => ({
    line,
    cells: cells.map(([sheet, row, column, cell, value]) => ({
      ...(sheet === null ? {} : { sheet }),
      row,
      column,
      cell,
      value,
    })),
  }))
}
