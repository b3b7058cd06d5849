import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSearch } from './answers/search.js'
import { dataSetTitle } from './catalog/describe-data-set.js'
import type { Config } from './config.js'
import { createFragments } from './fragments/create-fragments.js'
import { createApp } from './http/app.js'
import { createHttpServer } from './http/server.js'
import { openProgram, type Program } from './main.js'
import { projectPath } from './paths.js'
import { Problem } from './problem.js'
import { createContext } from './rdf/json-ld-context.js'
import { createQueryPool, type QueryPool } from './sparql/pool/query-pool.js'
import { createRemoteQueries } from './sparql/remote-queries.js'
import { readStoreAddress } from './store/remote/store-address.js'

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
}

/** Listens, opens the data folder, and answers; the port is taken first, so that it can be a part of the base IRI. */
export async function serve(config: Config, { prepare }: ServeOptions = {}): Promise<Service> {
  const server = createHttpServer()
  const address = await listen(server, config)
  try {
    const program = await openProgram(config, { otherwise: address, serves: true })
    await prepare?.(program)
    await program.catchUp()
    await program.snapshot()
    const queries = createQueries(program, { serves: true })
    server.on('request', createApp(toParts(program, queries)))
    return {
      program,
      queries,
      address,
      close: () => close(server, [queries, { close: () => program.snapshot() }, program]),
    }
  } catch (error) {
    server.close()
    throw error
  }
}

/** Query processes over the data folder of a program; or the SPARQL store that the service uses. */
export function createQueries({ config, iris, store }: Program, { serves = false } = {}): QueryPool {
  if (serves && config.store !== undefined)
    return createRemoteQueries({
      ...readStoreAddress(config.store),
      base: iris.base,
      limits: { rows: config.queryRows, bytes: config.queryBytes },
      timeoutMs: config.queryTimeoutMs,
      version: () => store.version.sequence,
    })
  return createQueryPool({
    entry: projectPath('dist/query-process.js'),
    arguments: [config.data, iris.base],
    processes: config.queryProcesses,
    timeoutMs: config.queryTimeoutMs,
    execArgv: ['--disable-proto=delete'],
    heapMb: config.queryHeapMb,
    memoryMb: config.queryMemoryMb,
    clientQueries: config.clientQueries,
    clientSeconds: config.clientSeconds,
    rows: config.queryRows,
    bytes: config.queryBytes,
  })
}

function toParts(program: Program, queries: QueryPool) {
  const { config, iris, store, vocabulary, vocabularyQuads } = program
  return {
    ...program,
    queries,
    search: createSearch({ store, vocabulary, iris }),
    fragments: createFragments({ store, base: iris.base, pageSize: config.pageSize, title: dataSetTitle }),
    context: createContext(`${iris.base}context.jsonld`, vocabularyQuads),
  }
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
