import { projectPath } from '../../../src/paths.js'
import { createQueryPool } from '../../../src/sparql/pool/query-pool.js'

// A server that tells the number of its query process, keeps that busy without end, and waits to be killed.

const pool = createQueryPool({
  entry: projectPath('test/sparql/pool/query-process.ts'),
  arguments: process.argv.slice(2),
  execArgv: ['--import', 'tsx'],
  processes: 1,
  timeoutMs: 600_000,
  heapMb: 192,
  rows: 10,
  bytes: 10_000,
})
const request = (query: string) => ({
  query,
  mediaTypes: ['text/csv', 'application/json'],
  defaultGraphUris: [],
  namedGraphUris: [],
  atLeast: 0,
  signal: new AbortController().signal,
})
await pool.ready()
const { body } = await pool.query(request('SELECT ?n { <http://example.org/process> <http://example.org/number> ?n }'))
void pool.query(request(`ASK { FILTER(REGEX("${'a'.repeat(60)}!", "^(a+)+$")) }`))
process.stdout.write(body.toString().replace(/^n\r\n/, ''))
