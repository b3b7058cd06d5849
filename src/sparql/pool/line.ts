import type { Job } from './job.js'

/** Queries that wait for their turn: those of whoever has taken the least go first, then the oldest. */
export class Line {
  readonly #jobs: Job[] = []

  get length(): number {
    return this.#jobs.length
  }

  /** Whether a query waits that is not known to be a long one. */
  get hasShortOnes(): boolean {
    return this.#jobs.some(({ isLong }) => !isLong)
  }

  [Symbol.iterator](): Iterator<Job> {
    return [...this.#jobs].values()
  }

  add(job: Job): void {
    job.since = performance.now()
    job.client.waiting += 1
    this.#jobs.push(job)
  }

  /** False when the query was not waiting. */
  remove(job: Job): boolean {
    const place = this.#jobs.indexOf(job)
    if (place < 0) return false
    this.#jobs.splice(place, 1)
    job.client.waiting -= 1
    return true
  }

  /** The query whose turn it is, of those that may run. */
  next(mayRun: (job: Job) => boolean): Job | undefined {
    let chosen: Job | undefined
    for (const job of this.#jobs) if (mayRun(job) && (!chosen || job.client.load < chosen.client.load)) chosen = job
    return chosen
  }

  /** The query that makes place for one more of a client with few: the youngest of the client with the most. */
  last(mine: number): Job | undefined {
    let chosen: Job | undefined
    for (const job of this.#jobs) if (job.client.waiting >= (chosen?.client.waiting ?? mine + 1)) chosen = job
    return chosen
  }
}
