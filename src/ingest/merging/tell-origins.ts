import { tripleText } from '../../rdf/term-text.js'
import { quad } from '../../rdf/terms.js'
import { originsOf, type CellOrigin } from '../rows/draft-content.js'
import type { Draft } from '../rows/draft.js'

/** A line of a content, from 0, and the cells that say so. */
export interface LineOrigin {
  line: number
  cells: readonly CellOrigin[]
}

/** A function that says of each line of a content which cells of the file say so: a JSON array. */
export function createTellOrigins(draft: Draft): (content: string) => string {
  return content => {
    const lines = new Map(content.split('\n').map((text, line) => [text, line]))
    const found: LineOrigin[] = []
    for (const { subject, statements } of draft.content.things.values())
      for (const statement of statements) {
        if (statement.columns.length === 0) continue
        const text = tripleText(quad(subject, statement.predicate, statement.object)).trimEnd()
        const line = lines.get(text)
        if (line !== undefined) found.push({ line, cells: originsOf(statement) })
      }
    return JSON.stringify(found.map(({ line, cells }) => [line, ...cells.map(pack)]))
  }
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
