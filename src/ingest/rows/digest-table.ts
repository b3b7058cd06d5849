/** Whole numbers by digests of 64 bits, in 12 bytes a place: a Map takes some hundred for each short text. */
export interface DigestTable {
  get(digest: Digest): number | undefined
  /** @param value from 0 up */
  set(digest: Digest, value: number): void
}

/** Two whole numbers of 32 bits. */
export type Digest = readonly [one: number, other: number]

/** The start of a digest. */
export const noDigest: Digest = [0x811c9dc5, 0x9747b28c]

/** Two rounds of FNV-1a over a text and its end. */
export function addToDigest([one, other]: Digest, text: string): Digest {
  let [first, second] = [one, other]
  for (let place = 0; place <= text.length; place += 1) {
    const sign = place < text.length ? text.charCodeAt(place) : 0x1f
    first = Math.imul(first ^ sign, 0x01000193)
    second = Math.imul(second ^ (sign + 0x55), 0x85ebca6b)
  }
  return [first, second]
}

/** Share of the places that may be taken, so that the next free one is near. */
const share = 0.65

export function createDigestTable(): DigestTable {
  let table = allocate(1024)
  let size = 0
  const grow = () => {
    const old = table
    table = allocate(old.values.length * 2)
    for (let place = 0; place < old.values.length; place += 1) {
      const value = old.values[place] as number
      if (value > 0) write(table, [old.ones[place] as number, old.others[place] as number], value)
    }
  }
  return {
    get(digest) {
      const value = table.values[find(table, digest)] as number
      return value === 0 ? undefined : value - 1
    },
    set(digest, value) {
      if (size >= table.values.length * share) grow()
      if (write(table, digest, value + 1)) size += 1
    },
  }
}

interface Places {
  ones: Int32Array
  others: Int32Array
  /** One more than the value; 0 where there is none. */
  values: Uint32Array
}

/** @param places a power of two */
function allocate(places: number): Places {
  return { ones: new Int32Array(places), others: new Int32Array(places), values: new Uint32Array(places) }
}

/** The place of a digest, or the free one where it would be. */
function find({ ones, others, values }: Places, [one, other]: Digest): number {
  const mask = values.length - 1
  let place = (one ^ (other >>> 15)) & mask
  while (values[place] !== 0 && (ones[place] !== one || others[place] !== other)) place = (place + 1) & mask
  return place
}

/** Whether the digest is new. */
function write(table: Places, digest: Digest, value: number): boolean {
  const place = find(table, digest)
  const isNew = table.values[place] === 0
  table.ones[place] = digest[0]
  table.others[place] = digest[1]
  table.values[place] = value
  return isNew
}
