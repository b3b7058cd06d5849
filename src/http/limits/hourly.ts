import { Problem } from '../../problem.js'

/** Counts what clients do in an hour of the clock. */
export interface Hourly {
  /** Throws a Problem when a client has done it as often as it may in this hour; counts it otherwise. */
  count(client: string): void
}

const hourMs = 3_600_000

/** @param limit times an hour for one client; 0 sets none */
export function createHourly(limit: number, now: () => number = Date.now): Hourly {
  let hour = 0
  let counts = new Map<string, number>()
  return {
    count(client) {
      const time = now()
      if (Math.floor(time / hourMs) !== hour) counts = new Map()
      hour = Math.floor(time / hourMs)
      const done = counts.get(client) ?? 0
      if (limit > 0 && done >= limit)
        throw new Problem('too-many', 'Much has been sent from your network in this hour.', {
          cure: 'Please try again in an hour; what you typed is still there when you go back.',
          retrySeconds: ((hour + 1) * hourMs - time) / 1000,
        })
      counts.set(client, done + 1)
    },
  }
}
