import { takeLock, type Lock } from './lock.js'

/** The writer's lock of a data folder, as one ledger has it: held for a piece of work, else for each append. */
export interface Hold {
  hold(purpose: string): Promise<Lock>
  /** What an append needs; gives what it calls when it is done. */
  forAppend(): Promise<() => void>
  /** Lets go, at the end. */
  release(): void
}

export function createHold(folder: string): Hold {
  let held: Lock | undefined
  const take = (purpose: string) => takeLock({ folder, name: 'writer', purpose })
  const release = () => {
    held?.release()
    held = undefined
  }
  return {
    async hold(purpose) {
      held = await take(purpose)
      return { release }
    },
    async forAppend() {
      if (held) return () => undefined
      const lock = await take('one change')
      return () => lock.release()
    },
    release,
  }
}
