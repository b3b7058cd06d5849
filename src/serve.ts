import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Config } from './config.js'
import { answerNotYet } from './http/not-yet.js'
import { createHttpServer } from './http/server.js'
import { keepFragments } from './keep-fragments.js'
import type { Program } from './main.js'
import { startDumps } from './open-dumps.js'
import { openFolder, type Folder } from './open-folder.js'
import { startForgetting } from './open-retention.js'
import { queriesAt, startQueries } from './open-queries.js'
import { Problem } from './problem.js'
import type { QueryPool } from './sparql/pool/query-pool.js'
import { hasSnapshot } from './store/read-snapshot.js'

/** A service that answers. */
export interface Service {
  program: Program
  queries: QueryPool
  /** Where it listens, such as http://localhost:8080/. */
  address: string
  /** Stops taking requests, lets running ones end, and closes the data folder. */
  close(): Promise<void>
}

export interface ServeOptions {
  /** Done before the first request is answered, such as filling an empty data folder. */
  prepare?: (program: Program) => Promise<void>
  /** Whether outcomes are judged by themselves soon after a write; else when somebody asks for them. */
  watches?: boolean
}

/** Listens, opens the data folder, and answers; the port is taken first, so that it can be a part of the base IRI. */
export async function serve(config: Config, { prepare, watches = true }: ServeOptions = {}): Promise<Service> {
  const server = createHttpServer().on('request', answerNotYet)
  const address = await listen(server, config)
  const opened: { close(): Promise<void> }[] = []
  try {
    const folder = await openFolder(config, { otherwise: address })
    let queries = startEarly(config, folder)
    if (queries) opened.push(queries)
    const { openProgram, openApp } = await loadTheRest()
    const renew = (areLeft: boolean) => void (areLeft && queries?.renew())
    const program = await openProgram(config, { folder, serves: true, afterMany: renew })
    opened.push({ close: () => program.snapshot() }, program)
    await prepare?.(program)
    await program.catchUp()
    if (watches) await program.outcomes.settle()
    await program.catchUp()
    await program.snapshot()
    if (!queries) opened.unshift((queries = await openQueries(program)))
    const app = keepFragments(openApp(program, queries), program)
    server.off('request', answerNotYet).on('request', app)
    const report = (message: string) => void process.stderr.write(`${message}\n`)
    if (watches) program.outcomes.watch()
    program.graphs.watch()
    opened.unshift(startDumps(config, folder.iris, report), startForgetting(config, program.reports, report))
    return { program, queries, address, close: () => close(server, opened) }
  } catch (error) {
    await close(server, opened)
    throw error
  }
}

/** With a snapshot to begin from, query processes start while this one reads the vocabulary and the shapes. */
function startEarly(config: Config, { iris }: Folder): QueryPool | undefined {
  return config.store === undefined && hasSnapshot(config.data) ? startQueries(config, iris) : undefined
}

async function openQueries({ config, iris, store }: Program): Promise<QueryPool> {
  return config.store === undefined ? startQueries(config, iris) : queriesAt(config.store, config, iris, store)
}

/** What the query processes need not wait for: half of the time that a start takes is the reading of modules. */
async function loadTheRest() {
  const [{ openProgram }, { openApp }] = await Promise.all([import('./main.js'), import('./open-app.js')])
  return { openProgram, openApp }
}

function listen(server: Server, { port, host }: Config): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const taken = cause.code === 'EADDRINUSE'
      reject(
        new Problem(
          'busy',
          taken ? `Port ${port} of ${host} is in use.` : `Cannot listen on ${host}:${port}: ${cause.message}.`,
          {
            cure: 'Give another with --port; 0 picks a free one.',
            cause,
          },
        ),
      )
    })
    server.listen(port, host, () => resolve(`http://${nameOf(host)}:${(server.address() as AddressInfo).port}/`))
  })
}

/** A name that a browser can open. */
function nameOf(host: string): string {
  return ['0.0.0.0', '::', '127.0.0.1', '::1'].includes(host) ? 'localhost' : host
}

async function close(server: Server, parts: readonly { close(): Promise<void> }[]): Promise<void> {
  await new Promise(resolve => {
    server.close(resolve)
    server.closeIdleConnections()
  })
  for (const part of parts) await part.close()
}
