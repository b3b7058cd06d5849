import type { Unwritten } from './write-entry.js'

/** Changes of a batch that are not in the log yet: names, and checksums as bytes. */
export interface UnwrittenList extends Iterable<Unwritten> {
  add(one: Unwritten): void
  length(): number
}

/** Bytes of a SHA-256. */
const width = 32

export function createUnwrittenList(): UnwrittenList {
  const records: string[] = []
  const withdrawn = new Set<number>()
  let sums = Buffer.alloc(64 * width)
  return {
    length: () => records.length,
    add(one) {
      const at = records.push(one.record) - 1
      if (one.withdrawn) withdrawn.add(at)
      if (sums.length < (at + 1) * width) sums = Buffer.concat([sums, Buffer.alloc(sums.length)])
      sums.write(one.sha256, at * width, 'hex')
    },
    *[Symbol.iterator]() {
      for (const [at, record] of records.entries())
        yield {
          record,
          sha256: sums.toString('hex', at * width, (at + 1) * width),
          withdrawn: withdrawn.has(at),
        }
    },
  }
}
