import { makeRecord, type BenchRecord } from '../generator.js'
import { benchQueries, makeChoices, type Choice } from '../queries.js'
import { createRandom } from '../random.js'
import { ask } from './ask.js'
import type { BenchServer } from './bench-server.js'
import { median, percentile, toMilliseconds } from './print-table.js'

export interface Load {
  quads: number
  clients: number
}

const choicesOfALoad = 500
const timeoutMs = 60_000

/** Requests a second of clients that ask one query after the other: six point queries to four lists, each another. */
export async function measureLoad(
  server: BenchServer,
  { quads, clients, seconds }: Load & { seconds: number },
): Promise<string> {
  const end = performance.now() + seconds * 1000
  const times = await askAll(server, { quads, clients }, () => performance.now() < end)
  return `${Math.round(times.length / seconds)}/s, p95 ${toMilliseconds(percentile(times, 0.95))} ms`
}

/** Time from the moment a commit is acknowledged until a query sees it, while others ask. */
export async function measureVisibility(
  server: BenchServer,
  { quads, clients, commits }: Load & { commits: number },
): Promise<string> {
  if (!server.commit) return '–'
  let running = true
  const asking = askAll(server, { quads, clients }, () => running)
  const delays: number[] = []
  for (let number = 1; number <= commits; number++) {
    const record = mark(makeRecord(900_000_000 + (number % 20), createRandom(number)), number)
    await server.commit(record)
    const start = performance.now()
    while (!(await sees(server, record, number)));
    delays.push(performance.now() - start)
  }
  running = false
  await asking
  return `${toMilliseconds(median(delays))}, ${toMilliseconds(percentile(delays, 0.99))} ms`
}

const numberProperty = 'https://w3id.org/drempel/ns#storeyCount'
const integer = 'http://www.w3.org/2001/XMLSchema#integer'

function mark(record: BenchRecord, number: number): BenchRecord {
  const line = `<${record.record}> <${numberProperty}> "${1000 + number}"^^<${integer}> .\n`
  return { ...record, lines: [...record.lines, line].sort() }
}

async function sees({ url }: BenchServer, { record }: BenchRecord, number: number): Promise<boolean> {
  const { body } = await ask(url, `ASK { <${record}> <${numberProperty}> ${1000 + number} }`, timeoutMs)
  return /true/.test(body)
}

async function askAll(server: BenchServer, { quads, clients }: Load, goOn: () => boolean): Promise<number[]> {
  const choices = makeChoices(quads, choicesOfALoad)
  const times: number[] = []
  const client = async (_: unknown, number: number) => {
    const random = createRandom(number + 1)
    while (goOn()) {
      const answer = await ask(server.url, pickQuery(choices, random), timeoutMs)
      if (answer.status === 200) times.push(answer.milliseconds)
      else console.error(`${server.name}: ${answer.status} ${answer.body.slice(0, 200)}`)
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  return times
}

function pickQuery(choices: readonly Choice[], random: () => number): string {
  const share = random() < 0.6 ? 'point' : 'list'
  const queries = benchQueries.filter(query => query.share === share)
  const choice = choices[Math.floor(random() * choices.length)]
  const query = queries[Math.floor(random() * queries.length)]
  if (!choice || !query) throw new Error('There is nothing to ask.')
  return query.text(choice)
}
