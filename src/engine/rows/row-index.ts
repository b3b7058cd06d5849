import type { Id } from '../../store/id-view.js'

const initialRows = 16

/** Rows of ids of one width, each kept once and numbered in the order in which it came. */
export class RowIndex {
  size = 0
  #rows: Uint32Array
  /** Number of a row plus one, at the place that its hash gives or the next free one; always less than half full. */
  #places = new Int32Array(initialRows * 4)

  constructor(readonly width: number) {
    this.#rows = new Uint32Array(initialRows * width)
  }

  /** Number of the row that these registers hold; it is added when `size` grows. */
  add(registers: Uint32Array, slots: readonly number[]): number {
    let hash = 0
    for (let column = 0; column < this.width; column++) hash = mix(hash, registers[slots[column] as number] as Id)
    const mask = this.#places.length - 1
    let place = spread(hash) & mask
    for (;;) {
      const row = (this.#places[place] as number) - 1
      if (row < 0) break
      if (this.#holds(row, registers, slots)) return row
      place = (place + 1) & mask
    }
    return this.#append(place, registers, slots)
  }

  at(row: number, column: number): Id {
    return this.#rows[row * this.width + column] as Id
  }

  #holds(row: number, registers: Uint32Array, slots: readonly number[]): boolean {
    const start = row * this.width
    for (let column = 0; column < this.width; column++) {
      if (this.#rows[start + column] !== registers[slots[column] as number]) return false
    }
    return true
  }

  #append(place: number, registers: Uint32Array, slots: readonly number[]): number {
    const row = this.size++
    const start = row * this.width
    if (start + this.width > this.#rows.length) this.#rows = grown(this.#rows)
    for (let column = 0; column < this.width; column++) {
      this.#rows[start + column] = registers[slots[column] as number] as Id
    }
    this.#places[place] = row + 1
    if (this.size * 2 > this.#places.length) this.#rehash()
    return row
  }

  #rehash(): void {
    const places = new Int32Array(this.#places.length * 2)
    const mask = places.length - 1
    for (let row = 0; row < this.size; row++) {
      let hash = 0
      for (let column = 0; column < this.width; column++) hash = mix(hash, this.at(row, column))
      let place = spread(hash) & mask
      while (places[place] !== 0) place = (place + 1) & mask
      places[place] = row + 1
    }
    this.#places = places
  }
}

/** Twice the room, with the same content. */
export function grown(rows: Uint32Array): Uint32Array {
  const larger = new Uint32Array(Math.max(initialRows, rows.length * 2))
  larger.set(rows)
  return larger
}

/** Takes one more id into a hash. */
export function mix(hash: number, id: Id): number {
  return Math.imul(hash ^ id, 0x9e3779b1) ^ (hash >>> 15)
}

/** Brings the high bits of a hash, which are the good ones, down to where they are used. */
export function spread(hash: number): number {
  return hash ^ (hash >>> 16)
}
