/** A set of ids, one bit for each. */
export interface IdSet {
  readonly size: number
  /** Whether it was not there before. */
  add(id: number): boolean
}

/** An empty set; it grows with the greatest id. */
export function createIdSet(): IdSet {
  let bits = new Uint8Array(1024)
  let size = 0
  return {
    get size() {
      return size
    },
    add(id) {
      const place = id >>> 3
      if (place >= bits.length) {
        const grown = new Uint8Array(Math.max(place + 1, 2 * bits.length))
        grown.set(bits)
        bits = grown
      }
      const mask = 1 << (id & 7)
      if ((bits[place]! & mask) !== 0) return false
      bits[place]! |= mask
      size++
      return true
    },
  }
}
