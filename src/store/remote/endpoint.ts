import { setTimeout as delay } from 'node:timers/promises'
import { Problem } from '../../problem.js'
import type { Dialect } from './dialect.js'
import type { HttpClient, StoreRequest } from './http-client.js'
import { readRows, type StoreResults } from './read-rows.js'

/** The addresses of a store. */
export interface StoreAddresses {
  /** SPARQL 1.1 Query, as a form in a POST. */
  query: string
  /** SPARQL 1.1 Update. */
  update: string
  /** SPARQL 1.1 Graph Store Protocol with indirect names (`?graph=`); graphs are replaced by updates when absent. */
  graphStore?: string
}

/** What a remote store is asked and told. */
export interface Endpoint {
  select(query: string): Promise<StoreResults>
  update(text: string): Promise<void>
  /** Puts a content in N-Triples in place of what a graph held; an empty one takes the graph away. */
  putGraph(address: string, graph: string, content: string): Promise<void>
}

/** Time for one request, in ms: long, as the large ones are our own. */
const timeoutMs = 120_000

/** Times that a write is tried, and the least pause between two of them, in ms. */
const attempts = 6
const pauseMs = 20

/** Rows that we ask for at a time: less than the 10,000 that Virtuoso gives at most as it comes. */
export const rowsARequest = 5000

export const formType = 'application/x-www-form-urlencoded'

/** A store, spoken to in the standard protocols. */
export function createEndpoint({ query, update }: StoreAddresses, http: HttpClient, dialect: Dialect): Endpoint {
  const post = (url: string, parameters: Record<string, string>, accept: string) =>
    http.send({
      method: 'POST',
      url,
      headers: { accept, 'content-type': formType },
      body: new URLSearchParams(parameters).toString(),
      signal: AbortSignal.timeout(timeoutMs),
    })
  return {
    async select(text) {
      const response = await post(query, { query: text }, 'application/sparql-results+json')
      refuseLowLimit(response)
      return readRows(await readAnswer(response, query), dialect)
    },
    async update(text) {
      await readAnswer(await post(update, { update: text }, '*/*'), update)
    },
    putGraph: (address, graph, content) => putPatiently(http, toPut(address, graph, content)),
  }
}

function toPut(address: string, graph: string, content: string): StoreRequest {
  const url = `${address}${address.includes('?') ? '&' : '?'}graph=${encodeURIComponent(graph)}`
  if (content === '') return { method: 'DELETE', url }
  return { method: 'PUT', url, headers: { 'content-type': 'application/n-triples' }, body: content }
}

/** Begins again, a while later, when the store fails: in Virtuoso, writes at the same time may lock each other out. */
async function putPatiently(http: HttpClient, request: StoreRequest): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const response = await http.send({ ...request, signal: AbortSignal.timeout(timeoutMs) })
    const done = response.ok || (request.method === 'DELETE' && response.status === 404)
    if (!done && (attempt === attempts || response.status < 500)) await readAnswer(response, request.url)
    await response.body?.cancel()
    if (done) return
    await delay(pauseMs * attempt * (1 + Math.random()))
  }
}

/** Virtuoso cuts answers short at its own limit, and says so in a header only. */
function refuseLowLimit(response: Response): void {
  const most = Number(response.headers.get('x-sparql-maxrows') ?? Infinity)
  if (most >= rowsARequest) return
  throw new Problem('storage', 'The store gives fewer rows than we ask for.', {
    cure: `Let it give at least ${rowsARequest}: in Virtuoso, ResultSetMaxRows.`,
    cause: new Error(`X-SPARQL-MaxRows is ${most}`),
  })
}

async function readAnswer(response: Response, url: string): Promise<string> {
  const text = await response.text()
  if (response.ok) return text
  throw new Problem('storage', 'The store does not do what it is asked.', {
    cure: 'See what its log says, and that docs/remote-store.md is followed.',
    cause: new Error(`${url} answers ${response.status}: ${firstLine(text)}`),
  })
}

/** The first line of what a store says about an error, or a page of it without its markup. */
export function firstLine(text: string): string {
  const words = /^\s*<(!doctype|html)/i.test(text) ? text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ') : text
  return words.trim().split('\n', 1)[0]?.slice(0, 300) ?? ''
}
