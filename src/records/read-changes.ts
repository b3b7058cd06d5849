import type { Change } from './change.js'
import { toDamage } from './disk-failure.js'
import { firstLink, linkOf, readEntry } from './log-entry.js'
import { unpackContent } from './packed-content.js'
import { toSha256 } from './sha256.js'
import { headOf, proveAlive, type Tables } from './tables.js'

/** Keys read in one go; no cursor is kept open between, as that would keep lmdb from using freed pages again. */
const stepSize = 1000

/** Sequence number of the last change, 0 when there is none. */
export function readPosition(tables: Tables): number {
  return headOf(tables)?.sequence ?? 0
}

/** A change, with its link proved; undefined when there is none, throws a Problem when it is damaged. */
export function readChange(tables: Tables, sequence: number): Change | undefined {
  if (!Number.isInteger(sequence) || sequence < 1 || sequence > readPosition(tables)) return undefined
  return prove(sequence, tables.log.get(sequence), readLink(tables, sequence - 1))
}

/** The link of a change as it stands there; that of no change for 0. */
function readLink({ log }: Tables, sequence: number): string {
  const bytes = sequence === 0 ? undefined : log.get(sequence)
  if (bytes) return linkOf(bytes)
  if (sequence === 0) return firstLink
  throw toDamage(sequence, 'it is missing')
}

function prove(sequence: number, bytes: Buffer | undefined, linkBefore: string): Change {
  const change = bytes && readEntry(bytes, linkBefore)
  if (change?.sequence === sequence) return change
  throw toDamage(sequence, bytes ? 'it does not match its link' : 'it is missing')
}

/** A change that another table points at. */
export function readKnownChange(tables: Tables, sequence: number): Change {
  const change = readChange(tables, sequence)
  if (change) return change
  throw toDamage(sequence, 'a table points at it, but it is not there')
}

/** The last change of a record; undefined when there never was one. */
export function readLatestOf(tables: Tables, record: string): Change | undefined {
  const sequence = tables.latest.get(record)
  if (sequence !== undefined) return readKnownChange(tables, sequence)
  proveAlive(tables)
  return undefined
}

/** Changes after a sequence number up to the last one at this moment, in order. */
export function* readAfter(tables: () => Tables, sequence: number): Iterable<Change> {
  const last = readPosition(tables())
  let next = Math.max(0, sequence) + 1
  if (next > last) return
  let link = readLink(tables(), next - 1)
  while (next <= last) {
    const limit = Math.min(stepSize, last + 1 - next)
    const range = tables().log.getRange({ start: next, limit })
    const step = new Map(Array.from(range, ({ key, value }) => [key, value]))
    for (const end = next + limit; next < end; next++) {
      const change = prove(next, step.get(next), link)
      link = change.link
      yield change
    }
  }
}

/** Sequence number of the first change at or after a moment; one more than the last when there is none. */
export function findFirstSince(tables: Tables, time: string): number {
  let from = 1
  let to = readPosition(tables) + 1
  while (from < to) {
    const middle = Math.floor((from + to) / 2)
    if (readKnownChange(tables, middle).time < time) from = middle + 1
    else to = middle
  }
  return from
}

/** Content of a change, proved against its checksum; '' for a withdrawal. */
export function readContentText(tables: Tables, { sequence, record, sha256 }: Change): string {
  const text = unpackText(tables, sequence, record)
  if (text !== undefined && toSha256(text) === sha256) return text
  throw toDamage(sequence, `the content of ${record} does not match its checksum`)
}

function unpackText({ versions, contents }: Tables, sequence: number, record: string): string | undefined {
  try {
    const packed = versions.get(sequence)
    return packed ? unpackContent(packed) : (contents?.get(sequence) ?? '')
  } catch (cause) {
    throw toDamage(sequence, `the content of ${record} cannot be unpacked`, cause)
  }
}

/** Changes that stand under a name in a table of pairs, in order. */
export function* readGroup(tables: () => Tables, table: 'history' | 'batches', name: string): Iterable<Change> {
  for (const { value } of readRange(() => tables()[table], [name, 0], [name, Infinity])) {
    yield readKnownChange(tables(), value)
  }
}

/** Last change of every record. */
export function* readLatest(tables: () => Tables): Iterable<Change> {
  for (const { value } of readRange(() => tables().latest)) yield readKnownChange(tables(), value)
}

type Key = string | [string, number]
interface Range {
  getRange(options: object): { asArray: { key: Key; value: number }[] }
}

function* readRange(table: () => unknown, start?: Key, end?: Key): Iterable<{ key: Key; value: number }> {
  let from = start
  for (;;) {
    const again = from !== start
    const bounds = { ...(from === undefined ? {} : { start: from }), ...(end === undefined ? {} : { end }) }
    const step = (table() as Range).getRange({ ...bounds, exclusiveStart: again, limit: stepSize }).asArray
    yield* step
    if (step.length < stepSize) return
    from = step.at(-1)?.key
  }
}
