import type { Config } from './config.js'
import type { Iris } from './model/iris.js'
import { projectPath } from './paths.js'
import { createQueryPool, type QueryPool } from './sparql/pool/query-pool.js'
import { readStoreAddress } from './store/remote/store-address.js'
import type { QuadStore } from './store/store.js'

/** Query processes over a data folder; each reads the snapshot of the index and follows the ledger. */
export function startQueries(config: Config, { base }: Iris): QueryPool {
  return createQueryPool({
    entry: projectPath('dist/query-process.js'),
    arguments: [config.data, base],
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

/** Queries that a SPARQL store answers; what reads them is loaded here, as the service has no other use for it. */
export async function queriesAt(address: string, config: Config, iris: Iris, store: QuadStore): Promise<QueryPool> {
  const { createRemoteQueries } = await import('./sparql/remote-queries.js')
  return createRemoteQueries({
    ...readStoreAddress(address),
    base: iris.base,
    limits: { rows: config.queryRows, bytes: config.queryBytes },
    timeoutMs: config.queryTimeoutMs,
    clientQueries: config.clientQueries,
    clientSeconds: config.clientSeconds,
    version: () => store.version.sequence,
  })
}
