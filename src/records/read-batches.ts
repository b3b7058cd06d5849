import type { Change } from './change.js'
import { toDamage } from './disk-failure.js'
import { unpackContent } from './packed-content.js'
import { readGroup } from './read-changes.js'
import { toSha256 } from './sha256.js'
import type { Tables } from './tables.js'

/** Names of all batches; each is found by one leap over the changes of the last. */
export function* readBatchNames(tables: () => Tables): Iterable<string> {
  let after: string | undefined
  for (;;) {
    const range = after === undefined ? {} : { start: [after, Infinity] as [string, number] }
    const [key] = [...tables().batches.getKeys({ ...range, limit: 1 })]
    if (key === undefined) return
    after = key[0]
    yield after
  }
}

/** The note beside a batch; undefined when there is none, throws a Problem when it is not what its changes vouch for. */
export function readNote(tables: Tables, batch: string): string | undefined {
  const packed = tables.notes?.get(batch)
  if (packed === undefined) return undefined
  const [first] = readGroup(() => tables, 'batches', batch)
  const text = unpackContent(packed)
  if (text !== undefined && first?.note === toSha256(text)) return text
  throw toDamage(first?.sequence ?? 0, `the note of batch ${batch} does not match its checksum`)
}

/** What was written of where the lines of a content come from; undefined when nothing was. */
export function readOrigins(tables: Tables, { sequence, record }: Change): string | undefined {
  const packed = tables.origins?.get(sequence)
  if (packed === undefined) return undefined
  const text = unpackContent(packed)
  if (text !== undefined) return text
  throw toDamage(sequence, `the origins of ${record} do not match their checksum`)
}
