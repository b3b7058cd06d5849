import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import type { OutcomesOptions } from './open-outcomes.js'
import { startBeside } from './start-beside.js'

/** A process that judges a large backlog beside the service. */
export interface Beside {
  isRunning(): boolean
  /** Starts it, unless it runs, or one has failed a short time ago. */
  start(): void
  close(): Promise<void>
}

/** Time after one that failed before there is another, in ms. */
const patienceMs = 60_000

export function createBeside({ config, iris, report }: OutcomesOptions): Beside {
  let child: ChildProcess | undefined
  let failed = -Infinity
  let isClosed = false
  return {
    isRunning: () => child !== undefined,
    start() {
      if (child || isClosed || performance.now() - failed < patienceMs) return
      child = startBeside('outcome-process', [config.data, iris.base, config.regulations.join()])
      child.once('exit', code => {
        child = undefined
        if (code === 0 || isClosed) return
        failed = performance.now()
        report(`Outcomes could not be judged: the process ended with ${String(code)}.`)
      })
    },
    async close() {
      isClosed = true
      if (!child) return
      const ended = once(child, 'exit')
      child.kill()
      await ended
    },
  }
}
