import type { Tables } from './tables.js'
import type { Damage } from './verify.js'

/** What a walk through the changes says that the other tables have to hold. */
export interface Walked {
  last: number
  /** Record → its last change; as many as there are records. */
  latest: Map<string, number>
  /** Changes that belong to a batch. */
  batched: number
  /** Batches whose note has been read. */
  noted: Set<string>
  /** Changes that could not be read, so that pointers at them prove nothing. */
  damaged: Set<number>
}

/** Pointers that do not lead where they should; those at changes after the walk are left alone. */
export function verifyPointers(tables: Tables, walked: Walked): Damage[] {
  return [...verifyLatest(tables, walked), ...verifyCounts(tables, walked)]
}

function* verifyLatest({ latest }: Tables, { last, latest: expected, damaged }: Walked): Iterable<Damage> {
  for (const [record, sequence] of expected) {
    const found = latest.get(record)
    if (found === sequence || (found !== undefined && (found > last || damaged.has(found)))) continue
    yield {
      sequence,
      record,
      what: 'it is the last change of its record, but the table of last changes says otherwise',
    }
  }
  for (const { key, value } of latest.getRange({ snapshot: false }))
    if (value <= last && !expected.has(key) && !damaged.has(value))
      yield { sequence: value, record: key, what: 'the table of last changes names a record that has no change' }
}

function* verifyCounts(tables: Tables, { last, batched, damaged }: Walked): Iterable<Damage> {
  const counts = { history: last - damaged.size, batches: batched }
  for (const [name, expected] of Object.entries(counts) as ['history' | 'batches', number][]) {
    let found = 0
    for (const { key, value } of tables[name].getRange({ snapshot: false })) {
      if (value > last || damaged.has(value)) continue
      if (key[1] === value) found += 1
    }
    if (found !== expected)
      yield { sequence: last, what: `the table of ${name} has ${found} changes, and should have ${expected}` }
  }
}

/** Names of the records that changes are of, from the table of history, as damaged changes cannot say it themselves. */
export function findRecords({ history }: Tables, sequences: ReadonlySet<number>): Map<number, string> {
  const names = new Map<number, string>()
  if (sequences.size === 0) return names
  for (const { key, value } of history.getRange({ snapshot: false })) if (sequences.has(value)) names.set(value, key[0])
  return names
}
