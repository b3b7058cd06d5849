import { setImmediate } from 'node:timers/promises'
import { collect } from '../rdf/collect.js'
import { acc, rdf } from '../rdf/vocab.js'
import type { Iris } from '../model/iris.js'
import type { QuadStore } from '../store/store.js'

/** Records of buildings, and which of them have changed. */
export interface RecordSources {
  store: QuadStore
  iris: Iris
  /** Records that have changed after a sequence number, in any order. */
  changedSince(sequence: number): Iterable<{ record: string }>
}

/** What is kept of each record. */
export interface KeptByRecord {
  /** Reads a record anew; it may be there no more. */
  read(record: string): Promise<void>
  /** Called when all that has changed has been read. */
  done?(): void
}

/** Time after which others have their turn, in ms. */
const sliceMs = 8

/**
 * A function that brings what is kept up to the data version of its call: first it reads all records, later those that
 * have changed. Those who call at the same time wait for the same reading.
 */
export function followRecords(sources: RecordSources, kept: KeptByRecord): () => Promise<void> {
  const { store, changedSince } = sources
  let seen = -1
  let running: Promise<void> | undefined
  const bringUp = async () => {
    const { sequence } = store.version
    const records = seen < 0 ? await findRecords(sources) : Array.from(changedSince(seen), ({ record }) => record)
    let start = performance.now()
    for (const record of new Set(records)) {
      await kept.read(record)
      if (performance.now() - start < sliceMs) continue
      await setImmediate()
      start = performance.now()
    }
    kept.done?.()
    seen = sequence
  }
  return async () => {
    const { sequence } = store.version
    while (seen < sequence) await (running ??= bringUp().finally(() => (running = undefined)))
  }
}

async function findRecords({ store, iris }: RecordSources): Promise<string[]> {
  const quads = await collect(store.match({ predicate: rdf.type, object: acc.Building }))
  return quads.flatMap(({ subject }) => iris.record(subject.value)?.value ?? [])
}
