import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { projectPath } from '../src/paths.js'

/** The built program, answering. */
export interface Running {
  address: string
  process: ChildProcess
  stop(): Promise<void>
}

/** Starts `drempel serve` from dist/ on a free port, and waits until it says where it is. */
export async function startProgram(...flags: string[]): Promise<Running> {
  const child = spawn(
    process.execPath,
    ['--disable-proto=delete', projectPath('dist/cli.js'), 'serve', '--port', '0', ...flags],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  return { address: await readAddress(child), process: child, stop: () => stop(child) }
}

async function readAddress(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('no standard output')
  for await (const line of createInterface({ input: child.stdout })) {
    const [, address] = /^Drempel is at (\S+)$/.exec(line) ?? []
    if (address === undefined) continue
    child.stdout.resume()
    return address
  }
  throw new Error('The program ended before it said where it is.')
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}
