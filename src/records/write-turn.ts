import type { Problem } from '../problem.js'

/** Whose turn it is to write to a ledger, within one process. */
export interface WriteTurn {
  /** Set once, when the disk can no longer be believed; no more is written then. */
  failure: Problem | undefined
  /** Waits for those that came before; who takes the turn passes it on. */
  take(): Promise<void>
  pass(): void
}

export function createWriteTurn(): WriteTurn {
  const waiting: (() => void)[] = []
  let taken = false
  return {
    failure: undefined,
    async take() {
      if (taken) return new Promise(resolve => waiting.push(resolve))
      taken = true
    },
    pass() {
      const next = waiting.shift()
      if (next) next()
      else taken = false
    },
  }
}
