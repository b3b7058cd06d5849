import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import { findFreePort } from './free-port.js'
import { writeIni } from './write-ini.js'

/** A Virtuoso 7 of our own, on the loopback address, with an empty database in a folder that goes with it. */
export interface Virtuoso {
  /** For `drempel copy` and `--store`. */
  address: string
  /** Addresses for queries, and for updates and graphs with Digest authentication. */
  query: string
  update: string
  graphStore: string
  user: string
  password: string
  readonly process: ChildProcess
  folder: string
  /** Runs SQL, as the administrator. */
  sql(text: string): Promise<string>
  /** Ends the server in good order and starts it over the same files; the time until it answers again, in ms. */
  restart(): Promise<number>
  /** Ends the server, and removes its files. */
  stop(): Promise<void>
}

/** Time in which a fresh server makes its database and answers, in ms; some 3 s on an idle machine. */
const startTimeoutMs = 40_000
const administrator = { user: 'dba', password: 'dba' }

/** Whether Debian's virtuoso-opensource-7 is installed. */
export function hasVirtuoso(): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some(folder => isExecutable(join(folder, 'virtuoso-t')))
}

/** Starts a fresh server; who starts, stops. */
export async function startVirtuoso(options: { bufferMb?: number; dataFolder?: string } = {}): Promise<Virtuoso> {
  const folder = mkdtempSync(join(tmpdir(), 'drempel-virtuoso-'))
  const [sqlPort, httpPort] = [await findFreePort(), await findFreePort()]
  writeFileSync(join(folder, 'virtuoso.ini'), writeIni({ folder, sqlPort, httpPort, ...options }))
  const run = () => spawn('virtuoso-t', ['-f', '-c', 'virtuoso.ini'], { cwd: folder, stdio: 'ignore' })
  let child = run()
  const end = () => child.kill('SIGKILL')
  const endAndTidy = () => end() && rmSync(folder, { recursive: true, force: true })
  process.once('exit', endAndTidy)
  const server: Virtuoso = {
    address: `virtuoso+http://dba:dba@127.0.0.1:${httpPort}`,
    query: `http://127.0.0.1:${httpPort}/sparql`,
    update: `http://127.0.0.1:${httpPort}/sparql-auth`,
    graphStore: `http://127.0.0.1:${httpPort}/sparql-graph-crud-auth`,
    ...administrator,
    get process() {
      return child
    },
    folder,
    sql: text => runSql(text, sqlPort),
    async restart() {
      child.kill('SIGTERM')
      await once(child, 'exit')
      const start = performance.now()
      child = run()
      await untilAnswered(server)
      return performance.now() - start
    },
    async stop() {
      process.off('exit', endAndTidy)
      if (child.exitCode === null && child.signalCode === null && end()) await once(child, 'exit')
      rmSync(folder, { recursive: true })
    },
  }
  await untilAnswered(server)
  return server
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error
    return false
  }
}

async function untilAnswered(server: Virtuoso): Promise<void> {
  const end = Date.now() + startTimeoutMs
  let last: unknown
  while (Date.now() < end && server.process.exitCode === null) {
    try {
      const response = await fetch(`${server.query}?query=${encodeURIComponent('ASK {}')}`)
      await response.text()
      if (response.ok) return
    } catch (error) {
      last = error
    }
    await delay(50)
  }
  await server.stop()
  throw new Error('Virtuoso did not start.', { cause: last })
}

async function runSql(text: string, port: number): Promise<string> {
  const { user, password } = administrator
  const words = [`127.0.0.1:${port}`, user, password, 'VERBOSE=OFF', 'BANNER=OFF', 'PROMPT=OFF', `exec=${text}`]
  const { stdout, stderr } = await promisify(execFile)('isql-vt', words, { maxBuffer: 2 ** 26 })
  if (/^\*\*\* Error/m.test(stdout + stderr)) throw new Error(`Virtuoso refuses ${text}: ${stdout}${stderr}`)
  return stdout
}
