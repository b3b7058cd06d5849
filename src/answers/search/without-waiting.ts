import { setTimeout } from 'node:timers/promises'

/**
 * A function that gives what another one makes: those who ask wait for it until it has been in the making for some
 * time, and then have what was made last; undefined when there is none yet.
 */
export function withoutWaiting<Thing>(make: () => Promise<Thing>, patienceMs = 250): () => Promise<Thing | undefined> {
  let last: Thing | undefined
  let patience: Promise<void> | undefined
  return async () => {
    patience ??= setTimeout(patienceMs, undefined, { ref: false })
    const made = make()
      .then(thing => void (last = thing))
      .finally(() => (patience = undefined))
    await Promise.race([made, patience])
    return last
  }
}
