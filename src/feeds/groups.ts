import { setImmediate } from 'node:timers/promises'
import type { Change, Ledger } from '../records/ledger.js'

/** The changes of the ledger by what they belong to; made when first asked for, then only what has come since is read. */
export interface Groups {
  /** Sequence numbers of each group up to a position, in order. */
  at(position: number): Promise<ReadonlyMap<string, readonly number[]>>
}

/** Changes that are read before others have their turn. */
const stride = 200

/** @param keysOf the groups that a change belongs to; called once for each change, in order */
export function createGroups(ledger: Ledger, keysOf: (change: Change) => readonly string[]): Groups {
  const groups = new Map<string, number[]>()
  let seen = 0
  let running: Promise<void> = Promise.resolve()
  const read = async (position: number) => {
    for (const change of ledger.after(seen)) {
      if (change.sequence > position) return
      for (const key of keysOf(change)) add(groups, key, change.sequence)
      seen = change.sequence
      if (seen % stride === 0) await setImmediate()
    }
  }
  return {
    async at(position) {
      running = running.catch(() => undefined).then(() => read(position))
      await running
      if (seen <= position) return groups
      const cut = [...groups].map(([key, all]) => [key, all.filter(sequence => sequence <= position)] as const)
      return new Map(cut.filter(([, all]) => all.length > 0))
    },
  }
}

function add(groups: Map<string, number[]>, key: string, sequence: number): void {
  const group = groups.get(key)
  if (group) group.push(sequence)
  else groups.set(key, [sequence])
}
