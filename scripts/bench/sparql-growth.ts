// How the time of each kind of query grows with the data, size after size:
// npx tsx scripts/bench/sparql-growth.ts [SIZES, such as 100000,1000000,5000000,10000000] [ours,virtuoso] [ROUNDS]
import { benchQueries } from './queries.js'
import { readMemory } from './query-servers/bench-server.js'
import { geometricMean, median, printTable, toMilliseconds } from './query-servers/print-table.js'
import { runRounds, type Measured } from './query-servers/rounds.js'
import { withServers } from './query-servers/with-servers.js'

/** What one product made of one size. */
interface Size {
  quads: number
  measured: Measured[]
  facts: string[]
}

const sizes = (process.argv[2] ?? '100000,1000000,5000000,10000000').split(',').map(Number)
const names = (process.argv[3] ?? 'ours,virtuoso').split(',')
const rounds = Number(process.argv[4] ?? 5)
const facts = ['load', 'start to first answer', 'memory']

for (const name of names) {
  const results: Size[] = []
  for (const quads of sizes) results.push(await measureSize(name, quads))
  printGrowth(name, results)
}

async function measureSize(name: string, quads: number): Promise<Size> {
  const size: Size = { quads, measured: [], facts: [] }
  await withServers([name], quads, async servers => {
    size.measured = (await runRounds(servers, { quads, rounds })).flat()
    for (const { loadMs, startMs, pid } of servers)
      size.facts = [
        `${(loadMs / 1000).toFixed(1)} s`,
        `${toMilliseconds(startMs)} ms`,
        `${Math.round(readMemory(pid))} MiB`,
      ]
  })
  return size
}

function printGrowth(name: string, results: readonly Size[]): void {
  const medians = results.map(({ measured }) => measured.map(({ times }) => median(times)))
  const rows = benchQueries.map((query, number) => [
    query.name,
    ...medians.map(list => toMilliseconds(list[number] ?? NaN)),
  ])
  const means = medians.map(list => toMilliseconds(geometricMean(list.filter(Number.isFinite))))
  const factRows = facts.map((fact, number) => [fact, ...results.map(size => size.facts[number] ?? '–')])
  const head = ['query, ms', ...results.map(({ quads }) => `${quads.toLocaleString('en')} quads`)]
  printTable(name, head, [...rows, ['geometric mean', ...means], ...factRows])
}
