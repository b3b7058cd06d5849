import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One file of a set. */
export interface DumpFile {
  name: string
  /** Suffix of its format, as in `formats.ts`. */
  format: string
  /** The municipality whose records it holds; absent for all records. */
  municipality?: string
  bytes: number
  /** In hexadecimal. */
  sha256: string
}

/** Files made at one moment from one data version; its manifest is the same as JSON. */
export interface DumpSet {
  /** "2026-11-27", or "2026-11-27-2" for a second one of that day; also the name of its folder. */
  stamp: string
  base: string
  licence: string
  /** Last change that the files include, and its time. */
  sequence: number
  time: string
  created: string
  files: readonly DumpFile[]
}

export const manifestName = 'manifest.json'
export const checksumsName = 'SHA256SUMS'

/** The finished sets of a folder, read when asked for. */
export interface DumpShelf {
  folder: string
  /** The newest first. */
  sets(): readonly DumpSet[]
}

/** A shelf that reads each manifest once, as a finished set never changes. */
export function createDumpShelf(folder: string): DumpShelf {
  const known = new Map<string, DumpSet>()
  const read = (stamp: string) => {
    const set = known.get(stamp) ?? (JSON.parse(readFileSync(join(folder, stamp, manifestName), 'utf8')) as DumpSet)
    known.set(stamp, set)
    return set
  }
  return { folder, sets: () => stampsIn(folder).map(read) }
}

/** Names of finished sets in a folder, the newest first; none when there is no folder. */
export function stampsIn(folder: string): string[] {
  const stamps = namesIn(folder).filter(name => /^\d{4}-\d\d-\d\d(-\d+)?$/.test(name))
  return stamps.sort((one, other) => compareStamps(other, one))
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

function compareStamps(one: string, other: string): number {
  const [day, otherDay] = [one.slice(0, 10), other.slice(0, 10)]
  if (day !== otherDay) return day < otherDay ? -1 : 1
  return Number(one.slice(11) || 1) - Number(other.slice(11) || 1)
}
