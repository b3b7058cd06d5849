import type { Term } from '@rdfjs/types'
import { keepSome } from './keep-some.js'
import type { Table } from './table.js'

/** How a syntax writes rows. */
export interface RowSyntax {
  start: string
  between: string
  end: string
  /** Text of a bound cell, the same in each column; it is never empty. */
  cell(term: Term): string
  /** Text of an unbound cell is ''. */
  row(cells: readonly string[]): string
}

/** Length of a piece of text, in characters. */
const pieceLength = 65_536

/** The rows in a syntax, piece by piece. */
export async function* writeRows({ width, batches, terms }: Table, syntax: RowSyntax): AsyncIterable<string> {
  const textOf = keepSome(id => syntax.cell(terms.term(id)))
  const texts = new Array<string>(width).fill('')
  let piece = syntax.start
  let isFirst = true
  for await (const { rows, cells } of batches)
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < width; column++) {
        const id = cells[row * width + column]
        texts[column] = id ? textOf(id) : ''
      }
      piece += isFirst ? syntax.row(texts) : syntax.between + syntax.row(texts)
      isFirst = false
      if (piece.length < pieceLength) continue
      yield piece
      piece = ''
    }
  yield piece + syntax.end
}
