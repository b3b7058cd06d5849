import type { Change, Ledger, Reason } from './ledger.js'

/** A batch as its changes tell of it. */
export interface Batch extends Pick<Reason, 'role' | 'reason' | 'source' | 'mapping'> {
  name: string
  /** Time of its first change, ISO 8601 in UTC. */
  time: string
  first: number
  last: number
  created: number
  changed: number
  withdrawn: number
}

/** All batches, oldest first. Every change of each is read: some 40 µs a change. */
export function listBatches(ledger: Ledger): Batch[] {
  const batches = Array.from(ledger.batchNames(), name => readBatch(ledger, name))
  return batches.filter(batch => batch !== undefined).sort((one, other) => one.first - other.first)
}

/** Undefined when there is no such batch. */
export function readBatch(ledger: Ledger, name: string): Batch | undefined {
  let batch: Batch | undefined
  for (const change of ledger.batch(name)) {
    batch ??= begin(name, change)
    batch.last = change.sequence
    batch[change.kind] += 1
  }
  return batch
}

function begin(name: string, { role, reason, source, mapping, time, sequence }: Change): Batch {
  const known = { ...(source ? { source } : {}), ...(mapping ? { mapping } : {}) }
  return { name, time, role, reason, ...known, first: sequence, last: sequence, created: 0, changed: 0, withdrawn: 0 }
}

/** A name that no batch has: "2026-11-26-leipzig-2017", then "2026-11-26-leipzig-2017-2". */
export function nameBatch(ledger: Ledger, what: string, now: Date = new Date()): string {
  return freeName(ledger, `${now.toISOString().slice(0, 10)}-${what}`)
}

/** The name itself, or with the first number that makes it free. */
export function freeName(ledger: Ledger, name: string): string {
  const taken = (candidate: string) => !ledger.batch(candidate)[Symbol.iterator]().next().done
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name}-${number}`
    if (!taken(candidate)) return candidate
  }
}
