import type { Response } from 'express'
import { Problem } from '../../problem.js'

/** Answers that wait in memory until their readers have taken them. */
export interface Deliveries {
  /** Throws a Problem when readers, or this one by itself, leave too much of what they asked for waiting. */
  refuse(client: string): void
  /** Counts an answer until its response is sent or cut. */
  note(client: string, response: Response, bytes: number): void
}

/** @param limits bytes that may wait for one client, and for all of them */
export function createDeliveries(limits: { client: number; all: number }): Deliveries {
  const waiting = new Map<string, number>()
  let all = 0
  const add = (client: string, bytes: number) => {
    const sum = (waiting.get(client) ?? 0) + bytes
    if (sum > 0) waiting.set(client, sum)
    else waiting.delete(client)
    all += bytes
  }
  return {
    refuse(client) {
      if ((waiting.get(client) ?? 0) > limits.client)
        throw new Problem('too-many', 'You have not yet read the answers to your last queries.', {
          cure: 'Read one answer before you ask for the next.',
        })
      if (all > limits.all)
        throw new Problem('busy', 'Too many answers wait to be read.', { cure: 'Try again in a while.' })
    },
    note(client, response, bytes) {
      if (response.closed) return
      add(client, bytes)
      response.once('close', () => add(client, -bytes))
    },
  }
}
