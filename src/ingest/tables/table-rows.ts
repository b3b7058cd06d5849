import type { Cell, Row } from './table.js'

/** Rows of a piece as they are kept of a large file: their cells as bytes outside of the heap, read when asked for. */
export function packRows(rows: readonly Row[]): Row[] {
  const texts = rows.map(({ cells }) => (isDense(cells) ? JSON.stringify(cells) : ''))
  const piece: Piece = { bytes: Buffer.from(texts.join('')), last: undefined, cells: [] }
  let end = 0
  return rows.map((row, index) => {
    const text = texts[index] ?? ''
    const start = end
    end += Buffer.byteLength(text)
    return text === '' ? row : new PackedRow(row, piece, [start, end])
  })
}

/** A row may lack cells in its middle, of which JSON would say null. */
function isDense(cells: readonly (Cell | undefined)[]): boolean {
  for (let index = 0; index < cells.length; index += 1) if (cells[index] === undefined) return false
  return true
}

/** The bytes of many rows, and the one that was read last, as it is mostly asked for several times. */
interface Piece {
  bytes: Buffer
  last: PackedRow | undefined
  cells: readonly Cell[]
}

/** Copying one by `...row` copies all but its cells. */
class PackedRow implements Row {
  readonly number: number
  declare fault?: NonNullable<Row['fault']>
  declare kind?: NonNullable<Row['kind']>
  readonly #piece: Piece
  readonly #start: number
  readonly #end: number

  constructor({ number, fault, kind }: Row, piece: Piece, [start, end]: readonly [number, number]) {
    this.number = number
    if (fault) this.fault = fault
    if (kind) this.kind = kind
    this.#piece = piece
    this.#start = start
    this.#end = end
  }

  get cells(): readonly Cell[] {
    const piece = this.#piece
    if (piece.last !== this) {
      piece.cells = JSON.parse(piece.bytes.toString('utf8', this.#start, this.#end)) as Cell[]
      piece.last = this
    }
    return piece.cells
  }
}
