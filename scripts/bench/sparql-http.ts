// Our kinds of query over HTTP, put to us and to our peers in turns:
// npx tsx scripts/bench/sparql-http.ts [QUADS] [ROUNDS] [ours,virtuoso,oxigraph,comunica]
import { readMemory, type BenchServer } from './query-servers/bench-server.js'
import { measureLoad, measureVisibility } from './query-servers/mixed-load.js'
import { printTable, toMilliseconds } from './query-servers/print-table.js'
import { runRounds, toTable } from './query-servers/rounds.js'
import { withServers } from './query-servers/with-servers.js'

const quads = Number(process.argv[2] ?? 1_000_000)
const rounds = Number(process.argv[3] ?? 7)
const names = (process.argv[4] ?? 'ours,virtuoso,oxigraph,comunica').split(',')

await withServers(names, quads, async servers => {
  const atStart = servers.map(({ pid }) => readMemory(pid))
  const head = ['query', ...servers.map(({ name }) => name)]
  const table = toTable(await runRounds(servers, { quads, rounds }))
  printTable(`${quads.toLocaleString('en')} quads, ${rounds} rounds: median in ms (ratio to the best)`, head, table)
  await printTheRest(servers, atStart)
})

async function printTheRest(servers: readonly BenchServer[], atStart: readonly number[]): Promise<void> {
  const rows: string[][] = []
  const add = (title: string, values: readonly string[]) => rows.push([title, ...values])
  add(
    'load',
    servers.map(({ loadMs }) => `${(loadMs / 1000).toFixed(1)} s`),
  )
  add(
    'start to first answer',
    servers.map(({ startMs }) => `${toMilliseconds(startMs)} ms`),
  )
  add(
    'memory at first',
    atStart.map(size => `${Math.round(size)} MiB`),
  )
  add(
    'memory after the rounds',
    servers.map(({ pid }) => `${Math.round(readMemory(pid))} MiB`),
  )
  for (const clients of [1, 8]) {
    const rates: string[] = []
    for (const server of servers) rates.push(await measureLoad(server, { quads, clients, seconds: 10 }))
    add(`mixed load, ${clients} client${clients > 1 ? 's' : ''}`, rates)
  }
  const delays: string[] = []
  for (const server of servers) delays.push(await measureVisibility(server, { quads, clients: 8, commits: 200 }))
  add('a commit is seen, while 8 clients ask: median, p99', delays)
  printTable('Beside the queries', ['', ...servers.map(({ name }) => name)], rows)
}
