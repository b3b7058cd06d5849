/** How long a process leaves graphs to another one, in ms: since more came last, and since the first of them. */
export interface PatienceOptions {
  quietMs: number
  longestMs: number
}

/**
 * Leaves many graphs to a process that puts them in place too and writes them down: its snapshot is read in a second or two.
 * Should none come, they are put in place here after all.
 */
export class Patience {
  readonly #options: PatienceOptions
  #left: { since: number; goal: number; movedAt: number } | undefined

  constructor(options: PatienceOptions) {
    this.#options = options
  }

  /** Whether those up to a step are left for now; `behind` of them are not in place. */
  leaves(behind: number, goal: number, now = performance.now()): boolean {
    if (behind <= mostByAll) {
      this.#left = undefined
      return false
    }
    this.#left ??= { since: now, goal, movedAt: now }
    if (goal !== this.#left.goal) this.#left = { ...this.#left, goal, movedAt: now }
    const { since, movedAt } = this.#left
    return now - movedAt < this.#options.quietMs && now - since < this.#options.longestMs
  }
}

/** Graphs that each process puts in place by itself: a second of work. */
export const mostByAll = 200
