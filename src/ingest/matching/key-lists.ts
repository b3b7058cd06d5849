import { addToDigest, createDigestTable, noDigest } from '../rows/digest-table.js'

/** Numbers by keys, several to a key, in some 25 bytes each. Keys are known by digests of 64 bits. */
export interface KeyLists {
  add(key: string, item: number): void
  /** In the order in which they were added; none when there are more than `most`. */
  get(key: string, most: number): number[]
}

/** One item of a list: what it is, which one was added to the list before it, and the how manieth it is. */
const width = 3

export function createKeyLists(): KeyLists {
  const lasts = createDigestTable()
  let entries = new Int32Array(1024 * width)
  let count = 0
  const field = (entry: number, place: 0 | 1 | 2) => entries[entry * width + place] as number
  return {
    add(key, item) {
      const digest = addToDigest(noDigest, key)
      const before = lasts.get(digest)
      if ((count + 1) * width > entries.length) entries = doubled(entries)
      entries.set([item, before ?? -1, before === undefined ? 1 : field(before, 2) + 1], count * width)
      lasts.set(digest, count)
      count += 1
    },
    get(key, most) {
      let entry = lasts.get(addToDigest(noDigest, key)) ?? -1
      if (entry < 0 || field(entry, 2) > most) return []
      const items: number[] = []
      for (; entry >= 0; entry = field(entry, 1)) items.push(field(entry, 0))
      return items.reverse()
    },
  }
}

function doubled(entries: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(entries.length * 2)
  larger.set(entries)
  return larger
}
