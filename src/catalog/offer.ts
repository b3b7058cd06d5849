import type { DumpSet } from '../dumps/dump-set.js'
import { dumpFormats, gzip, type DumpFormat } from '../dumps/formats.js'

/** One file that can be fetched. */
export interface Offer {
  format: DumpFormat
  /** Address below the base IRI. */
  path: string
  /** Media type of what comes over the line: that of a package, or of the content. */
  packed: string | undefined
  /** For a file that is kept. */
  kept?: { bytes: number; sha256: string; created: string }
}

/** The files of a municipality, or of all records: kept ones where the newest set has them, else made when asked for. */
export function findOffers(newest: DumpSet | undefined, municipality?: string): Offer[] {
  return dumpFormats.map(format => {
    const file = newest?.files.find(each => each.format === format.suffix && each.municipality === municipality)
    if (!newest || !file) return { format, path: `dumps/${liveName(format, municipality)}`, packed: format.packed }
    return {
      format,
      path: `dumps/${newest.stamp}/${file.name}`,
      packed: format.packed ?? gzip,
      kept: { bytes: file.bytes, sha256: file.sha256, created: newest.created },
    }
  })
}

/** "latest.nq", "latest-gent.csv.zip". */
export function liveName({ suffix }: DumpFormat, municipality?: string): string {
  return `latest${municipality === undefined ? '' : `-${municipality}`}.${suffix}`
}
