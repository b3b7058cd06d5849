import type { Child } from './child.js'
import { ageOf, type Job } from './job.js'

/** Queries that run, in the order of their start: at most one for each place, and long ones leave one place free. */
export class Lanes {
  readonly #places: number
  readonly #jobs: Job[] = []

  constructor(places: number) {
    this.#places = places
  }

  get length(): number {
    return this.#jobs.length
  }

  [Symbol.iterator](): Iterator<Job> {
    return [...this.#jobs].values()
  }

  /**
   * Whether there is a place for a query. Nobody knows yet what that of a stranger does: it gets the last place only
   * while there are processes to spare, as it may cost one.
   */
  mayTake({ isLong, client }: Job, idle: number): boolean {
    const free = this.#places - this.#jobs.length
    if (free <= 0) return false
    if (isLong) return this.#longOnes().length < this.#longPlaces && client.hasRoom
    return free > 1 || this.#places === 1 || client.isProven || idle > 1
  }

  start(job: Job, child: Child): void {
    job.child = child
    job.since = performance.now()
    job.client.running += 1
    if (job.isLong) job.client.longOnes += 1
    this.#jobs.push(job)
  }

  /** Takes a query off its process, and charges its client; false when that was done before. */
  stop(job: Job, child: Child): boolean {
    const place = this.#jobs.indexOf(job)
    if (place < 0 || job.child !== child) return false
    this.#jobs.splice(place, 1)
    job.child = undefined
    job.client.running -= 1
    if (job.isLong) job.client.longOnes -= 1
    job.client.charge(ageOf(job))
    return true
  }

  /** Notes that a query is a long one, whether it runs or not. */
  markLong(job: Job): void {
    if (job.child && !job.isLong) job.client.longOnes += 1
    if (!job.isLong) job.client.note('long')
    job.isLong = true
  }

  /** The youngest long query, when long ones hold even the place that they must leave free. */
  get intruder(): Job | undefined {
    if (this.#places === 1 || this.#jobs.length < this.#places) return undefined
    const longOnes = this.#longOnes()
    return longOnes.length > this.#longPlaces ? longOnes.at(-1) : undefined
  }

  get #longPlaces(): number {
    return Math.max(1, this.#places - 1)
  }

  #longOnes(): Job[] {
    return this.#jobs.filter(({ isLong }) => isLong)
  }
}
