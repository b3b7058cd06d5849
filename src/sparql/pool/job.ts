import type { Child } from './child.js'
import type { Client } from './clients.js'
import type { QueryAnswer, QueryMessage } from './query-messages.js'

/** A query that waits or runs. Moments are those of `performance.now()`. */
export interface Job {
  readonly message: Omit<QueryMessage, 'longRows'>
  readonly client: Client
  readonly answer: Promise<QueryAnswer>
  resolve(answer: QueryAnswer): void
  reject(reason: unknown): void
  /** The process that works on it. */
  child: Child | undefined
  /** Whether it is known to be, or has shown itself, no short one. */
  isLong: boolean
  /** When it began to wait or to run. */
  since: number
  /** When its client left. */
  leftAt: number | undefined
  /** Whether it has lost a process that somebody else ended. */
  isSecondTry: boolean
}

/** A query that waits from now on. */
export function createJob(message: Job['message'], client: Client): Job {
  let resolve: Job['resolve'] = () => undefined
  let reject: Job['reject'] = () => undefined
  const answer = new Promise<QueryAnswer>((...settle) => ([resolve, reject] = settle))
  const since = performance.now()
  const fresh = { child: undefined, isLong: false, leftAt: undefined, isSecondTry: false }
  return { message, client, answer, resolve, reject, since, ...fresh }
}

/** How long a query has waited or run, in ms. */
export function ageOf({ since }: Job): number {
  return performance.now() - since
}
