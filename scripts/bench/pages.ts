// Pages of a service over a data folder with building records: the application alone, and over HTTP with the client.
// node --import tsx scripts/bench/pages.ts [QUADS] [ROUNDS] [DATA]
import { Agent, IncomingMessage, ServerResponse, request as ask, type RequestListener } from 'node:http'
import { existsSync } from 'node:fs'
import { Socket } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { readConfig } from '../../src/config.js'
import { serve } from '../../src/serve.js'
import { openApp } from '../../src/open-app.js'
import { fillLedger } from './query-servers/ours.js'
import { makeRecords } from './generator.js'
import { median, percentile, printTable, toMilliseconds } from './query-servers/print-table.js'
import { createRandom } from './random.js'

const [quads = 1_000_000, rounds = 200] = process.argv.slice(2, 4).map(Number)
const data = process.argv[4] ?? `var/bench/pages-${quads}`
const random = createRandom(31)

if (!existsSync(data)) await fillLedger(data, quads)
const paths = Array.from(makeRecords(quads), ({ record }) => new URL(record).pathname.replace('/id/', ''))
const path = () => paths[Math.floor(random() * paths.length)] as string
const needs = new URLSearchParams({ needs: 'profile=rollator' })

/** Each time another building, word or town, so that no answer is known beforehand. */
const pages: Readonly<Record<string, () => { path: string; body?: URLSearchParams }>> = {
  'start page': () => ({ path: '/nl/' }),
  'building page': () => ({ path: `/nl/${path()}` }),
  'building page, with needs': () => ({ path: `/nl/${path()}`, body: needs }),
  'entrance page': () => ({ path: `/nl/${path()}/entrance/main` }),
  'search: a word': () => ({ path: `/nl/search?name=${path().split('/').at(-1)}` }),
  'search: a kind, in a town': () => ({ path: `/nl/search?name=school&where=${path().split('/')[1]}` }),
  'search: with a typing error': () => ({ path: '/nl/search?name=bibliotehek' }),
  'search: two filters': () => ({ path: '/nl/search?filter=lift&filter=step-free' }),
  'search: nearest': () => ({
    path: `/nl/search?near=${(50.8 + random() / 2).toFixed(3)},${(3 + random()).toFixed(3)}`,
  }),
}

type Page = ReturnType<(typeof pages)[string]>

/** Puts a request to the application without a connection; gives the status. */
function askApp(app: RequestListener, { path, body }: Page): Promise<number> {
  const request = new IncomingMessage(new Socket())
  Object.assign(request, { method: body ? 'POST' : 'GET', url: path, headers: { host: 'localhost', ...typeOf(body) } })
  request.push(body ? String(body) : null)
  if (body) request.push(null)
  const response = new ServerResponse(request)
  return new Promise(resolve => {
    response.end = function end() {
      resolve(response.statusCode)
      return response
    }
    app(request, response as ServerResponse & { req: IncomingMessage })
  })
}

const typeOf = (body: URLSearchParams | undefined) =>
  body && { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(String(body).length) }

const agent = new Agent({ keepAlive: true, maxSockets: 1 })

/** The same over HTTP. */
function askServer(base: string, { path, body }: Page): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = ask(new URL(path, base), { agent, method: body ? 'POST' : 'GET', headers: typeOf(body) ?? {} })
    sent.on('response', response => void buffer(response).then(() => resolve(response.statusCode ?? 0), reject))
    sent.on('error', reject)
    sent.end(body && String(body))
  })
}

function used(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

async function measure(put: (page: Page) => Promise<number>, page: () => Page): Promise<[string, string, string]> {
  const [times, clock]: [number[], number[]] = [[], []]
  for (let round = -20; round < rounds; round++) {
    const asked = page()
    const [start, from] = [used(), performance.now()]
    const status = await put(asked)
    if (status !== 200) throw new Error(`${asked.path}: ${status}`)
    if (round < 0) continue
    times.push(used() - start)
    clock.push(performance.now() - from)
  }
  return [median(times), percentile(times, 0.95), median(clock)].map(toMilliseconds) as [string, string, string]
}

// Outcomes are judged elsewhere.
const service = await serve(readConfig({ port: '0', queryProcesses: '1', data }, {}), { watches: false })
const app = openApp(service.program, service.queries)
await askApp(app, { path: '/search.csv?name=nothing' })
await askServer(service.address, { path: '/search.csv?name=nothing' })
const rows: string[][] = []
for (const [name, page] of Object.entries(pages)) {
  const alone = await measure(asked => askApp(app, asked), page)
  const connected = await measure(asked => askServer(service.address, asked), page)
  rows.push([name, ...alone, ...connected])
}
const head = ['page', 'alone, ms of processor', 'p95', 'clock', 'HTTP with client, ms of processor', 'p95', 'clock']
printTable(`${quads.toLocaleString('en')} quads, ${paths.length.toLocaleString('en')} buildings`, head, rows)
await service.close()
process.exit()
