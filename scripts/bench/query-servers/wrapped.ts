import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { projectPath } from '../../../src/paths.js'
import { untilAnswered } from './ask.js'
import type { StartServer } from './bench-server.js'

/** A product without a memory of its own: it reads the data at every start, so that load and start are one. */
const startWrapped =
  (name: string, script: string): StartServer =>
  async ({ file }) => {
    const start = performance.now()
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', '--max-old-space-size=12000', projectPath(`scripts/bench/query-servers/${script}`), file],
      { cwd: projectPath(''), stdio: ['ignore', 'pipe', 'inherit'] },
    )
    const end = () => child.kill('SIGKILL')
    process.once('exit', end)
    let url = ''
    for await (const line of createInterface({ input: child.stdout })) {
      url = line
      break
    }
    const startMs = await untilAnswered(url, start, () => child.exitCode === null && child.signalCode === null)
    return {
      ...{ name, url, loadMs: startMs, startMs, pid: child.pid ?? 0 },
      async stop() {
        process.off('exit', end)
        if (child.exitCode === null && end()) await once(child, 'exit')
      },
    }
  }

export const startOxigraph = startWrapped('Oxigraph', 'run-oxigraph.ts')
export const startComunica = startWrapped('Comunica', 'run-comunica.ts')
