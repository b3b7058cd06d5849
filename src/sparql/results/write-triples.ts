import type { Table } from './table.js'

const linesAPiece = 512

/** N-Triples, which is N-Quads too: the texts of the terms as they are. */
export async function* writeTriples({ batches, terms }: Table): AsyncIterable<string> {
  for await (const { rows, cells } of batches) {
    let lines = ''
    for (let row = 0; row < rows; row++) {
      const at = row * 3
      lines += `${terms.text(cells[at] ?? 0)} ${terms.text(cells[at + 1] ?? 0)} ${terms.text(cells[at + 2] ?? 0)} .\n`
      if ((row + 1) % linesAPiece > 0) continue
      yield lines
      lines = ''
    }
    if (lines !== '') yield lines
  }
}
