import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Config } from './config.js'
import { createDumpShelf } from './dumps/dump-set.js'
import type { Iris } from './model/iris.js'
import { startBeside } from './start-beside.js'

/** What makes dumps from time to time. */
export interface DumpSchedule {
  close(): Promise<void>
}

const hourMs = 3_600_000

/** Time between looks at whether a set is due, in ms. */
const lookMs = 60_000

/**
 * Makes a set of dumps whenever the newest is older than the configuration asks, in a process of its own;
 * none when it asks for none.
 */
export function startDumps(config: Config, { base }: Iris, report: (message: string) => void): DumpSchedule {
  const { data, licence, dumpHours, dumpsKept } = config
  if (dumpHours === 0) return { close: async () => undefined }
  const shelf = createDumpShelf(join(data, 'dumps'))
  let child: ChildProcess | undefined
  let tried = -Infinity
  let closed = false
  const look = () => {
    const newest = Math.max(tried, Date.parse(shelf.sets()[0]?.created ?? '') || -Infinity)
    if (child || Date.now() - newest < dumpHours * hourMs) return
    tried = Date.now()
    child = startBeside('dump-process', [data, base, licence, String(dumpsKept)])
    child.once('exit', code => {
      child = undefined
      if (code !== 0 && !closed) report(`The dumps could not be made: the process ended with ${String(code)}.`)
    })
  }
  const timer = setInterval(look, lookMs)
  timer.unref()
  look()
  return {
    async close() {
      closed = true
      clearInterval(timer)
      if (!child) return
      const ended = once(child, 'exit')
      child.kill()
      await ended
    },
  }
}
