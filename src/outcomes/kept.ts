import type { JudgedRecord } from '../answers/outcomes/judge-record.js'
import type { Tests } from './describe-outcomes.js'

/** What is kept of one record. */
export interface Kept {
  record: string
  /** The change of the ledger that was judged. */
  sequence: number
  /** Counts on with everything that is kept, so that readers know what is new to them. */
  step: number
  /** Undefined for a record that is withdrawn, or holds no building. */
  judged: JudgedRecord | undefined
}

/** How far the judging is. */
export interface Reached {
  /** All changes up to this one have been judged. */
  sequence: number
  /** Link of that change: a ledger that has another one there is not the ledger that was judged. */
  link: string
}

export interface State extends Reached {
  /** Step of what was kept last. */
  step: number
  /** Another one whenever all was thrown away; steps of one say nothing of another. */
  generation: string
}

/** Outcomes at rest: derived, and thrown away whenever they might not be right. */
export interface KeptOutcomes {
  /** Cheap, and true across processes. */
  state(): State
  /** What the records were put to. */
  tests(): Tests
  find(record: string): Kept | undefined
  /** What was kept after a step, in order; at most so many. */
  after(step: number, limit: number): Kept[]
  /**
   * Keeps all or nothing, and moves on what is reached. Leaves out a record of which something newer is kept, and all
   * of it when everything was thrown away since.
   */
  put(judged: readonly Omit<Kept, 'step'>[], reached: Reached, generation: string): Promise<void>
  close(): Promise<void>
}

/** Outcomes in memory, where no folder can be written. */
export function keepInMemory(tests: Tests): KeptOutcomes {
  // In the order of the steps.
  const byRecord = new Map<string, Kept>()
  let state: State = { ...start, generation: createGeneration() }
  return {
    state: () => state,
    tests: () => tests,
    find: record => byRecord.get(record),
    after: (step, limit) => [...byRecord.values()].filter(kept => kept.step > step).slice(0, limit),
    async put(judged, reached) {
      let { step } = state
      for (const each of judged) {
        if ((byRecord.get(each.record)?.sequence ?? 0) >= each.sequence) continue
        byRecord.delete(each.record)
        byRecord.set(each.record, { ...each, step: ++step })
      }
      state = { ...state, ...later(state, reached), step }
    },
    close: async () => undefined,
  }
}

/** Before anything is kept. */
export const start = { sequence: 0, link: '', step: 0 }

export const createGeneration = () => Math.random().toString(36).slice(2, 12)

/** The further of two places. */
export function later(one: Reached, other: Reached): Reached {
  const { sequence, link } = other.sequence > one.sequence ? other : one
  return { sequence, link }
}
