import type { Id } from '../../store/id-view.js'
import { grown, mix, spread } from './row-index.js'

/** Rows of ids as a walk gave them, in order and with duplicates. */
export class Table {
  size = 0
  #rows: Uint32Array = new Uint32Array(0)

  constructor(readonly width: number) {}

  /** Adds what these registers hold as a row. */
  add(registers: Uint32Array, slots: readonly number[]): void {
    const start = this.size++ * this.width
    while (start + this.width > this.#rows.length) this.#rows = grown(this.#rows)
    for (let column = 0; column < this.width; column++) {
      this.#rows[start + column] = registers[slots[column] as number] as Id
    }
  }

  at(row: number, column: number): Id {
    return this.#rows[row * this.width + column] as Id
  }
}

/** Finds rows of a table by the ids in some of its columns. */
export class TableIndex {
  /** First row plus one by hash, and for each row the next one plus one with that hash. */
  readonly #first: Int32Array
  readonly #following: Int32Array

  constructor(
    readonly table: Table,
    readonly columns: readonly number[],
  ) {
    this.#first = new Int32Array(2 ** Math.ceil(Math.log2(table.size * 2 + 2)))
    this.#following = new Int32Array(table.size)
    for (let row = table.size - 1; row >= 0; row--) {
      let hash = 0
      for (const column of columns) hash = mix(hash, table.at(row, column))
      const place = spread(hash) & (this.#first.length - 1)
      this.#following[row] = this.#first[place] as number
      this.#first[place] = row + 1
    }
  }

  /** First row that may hold what these registers hold; −1 when there is none. Rows still have to be compared. */
  find(registers: Uint32Array, slots: readonly number[]): number {
    let hash = 0
    for (let key = 0; key < slots.length; key++) hash = mix(hash, registers[slots[key] as number] as Id)
    return (this.#first[spread(hash) & (this.#first.length - 1)] as number) - 1
  }

  /** The next such row; −1 when there is none. */
  after(row: number): number {
    return (this.#following[row] as number) - 1
  }
}
