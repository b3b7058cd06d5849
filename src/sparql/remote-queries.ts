import type { Term } from '@rdfjs/types'
import { Problem } from '../problem.js'
import { parseQuads } from '../rdf/parse.js'
import { nTriples } from '../rdf/syntaxes.js'
import { standardDialect, type Dialect } from '../store/remote/dialect.js'
import { firstLine, formType } from '../store/remote/endpoint.js'
import { createHttpClient, type HttpClient } from '../store/remote/http-client.js'
import { readRows } from '../store/remote/read-rows.js'
import { versionGraph, type RemoteStoreOptions } from '../store/remote/remote-store.js'
import { nodesOf } from './algebra.js'
import { createQueryParser, type ParsedQuery } from './parse/parse-query.js'
import { readBodyWithin } from './read-body.js'
import { patternsOf, type Pattern } from './patterns-of.js'
import { limitClients } from './remote-limits.js'
import { refuseForeignCode } from './refuse-foreign-code.js'
import type { ResultLimits } from './pool/query-messages.js'
import type { QueryPool, QueryRequest } from './pool/query-pool.js'
import type { ClientLimits } from './pool/clients.js'
import { tooLate } from './pool/refusals.js'
import { writeWithin } from './pool/result-limits.js'
import { chooseMediaType } from './results.js'
import { numberTerms } from './results/number-terms.js'
import type { QueryResult } from './results/query-result.js'

export interface RemoteQueryOptions extends RemoteStoreOptions, ClientLimits {
  limits: ResultLimits
  /** Time for a query, in ms. */
  timeoutMs: number
  /** Sequence number of the data version that the store holds. */
  version(): number
}

/** Bytes of an answer of the store for one of ours: JSON is the longest form of all. */
const storeBytes = 4

/** Queries that the store answers: they are read here, so that none can write or fetch, and its answers written here. */
export function createRemoteQueries(options: RemoteQueryOptions): QueryPool {
  const { user, password, dialect = standardDialect } = options
  const http = createHttpClient(user === undefined ? undefined : { user, password: password ?? '' })
  const parse = createQueryParser(options.base === undefined ? undefined : `${options.base}sparql`)
  const forClient = limitClients({ clientQueries: options.clientQueries, clientSeconds: options.clientSeconds })
  return {
    async query({ signal, client, ...request }) {
      signal.throwIfAborted()
      const parsed = parse(request.query)
      refuseForeignCode(parsed.operation)
      const mediaType = chooseMediaType(parsed.form, request.mediaTypes)
      const version = options.version()
      const clock = AbortSignal.timeout(options.timeoutMs)
      try {
        const sending = { ...options, http, dialect, signal: AbortSignal.any([signal, clock]) }
        const text = await forClient(client, () => send(request, parsed, sending))
        const body = await writeWithin(toResult(text, parsed, dialect), mediaType, options.limits)
        return { mediaType, body, version }
      } catch (error) {
        throw clock.aborted && !signal.aborted ? tooLate(options.timeoutMs, true) : error
      }
    },
    ready: async () => undefined,
    renew: () => undefined,
    close: async () => undefined,
  }
}

interface Sending extends RemoteQueryOptions {
  http: HttpClient
  dialect: Dialect
  signal: AbortSignal
}

async function send(
  request: Omit<QueryRequest, 'signal' | 'client'>,
  parsed: ParsedQuery,
  sending: Sending,
): Promise<string> {
  const form = new URLSearchParams({ query: toStoreQuery(request, parsed, sending) })
  for (const graph of request.defaultGraphUris) form.append('default-graph-uri', graph)
  for (const graph of request.namedGraphUris) form.append('named-graph-uri', graph)
  const accept = parsed.form === 'construct' ? nTriples.mediaType : 'application/sparql-results+json'
  const headers = { accept, 'content-type': formType }
  const { http, query: url, signal, limits } = sending
  const response = await http.send({ method: 'POST', url, headers, body: form.toString(), signal })
  refusePart(response)
  const text = await readBodyWithin(response, limits.bytes * storeBytes)
  if (response.ok) return text
  if (response.status === 400)
    throw new Problem('malformed', `The store cannot answer the query: ${firstLine(text)}`, { cure: 'Ask otherwise.' })
  throw new Error(`${url} answers ${response.status}: ${firstLine(text)}`)
}

/** Without the product's own graphs, where the query does not say which graphs it is about. */
function toStoreQuery(
  request: Omit<QueryRequest, 'signal' | 'client'>,
  { operation }: ParsedQuery,
  sending: Sending,
): string {
  const named = [...nodesOf(operation)].some(({ type }) => type === 'from') || patternsOf(operation).some(isInNamed)
  if (named || request.defaultGraphUris.length + request.namedGraphUris.length > 0) return request.query
  return sending.dialect.withoutGraphs(request.query, [...sending.dialect.systemGraphs, versionGraph(sending)])
}

function isInNamed({ graph }: Pattern): boolean {
  return graph.termType === 'NamedNode'
}

/** Virtuoso cuts answers short at its own limits with status 200, and says so in a header only. */
function refusePart(response: Response): void {
  const rows = response.headers.get('x-sparql-maxrows')
  if (rows !== null)
    throw new Problem('result-too-large', `The answer has ${rows} rows or more.`, {
      cure: 'Narrow the query, or use LIMIT.',
    })
  if (response.headers.has('x-sql-state'))
    throw new Problem('too-slow', 'The store gave up the query before it had the whole answer.', {
      cure: 'Ask for less at a time.',
    })
}

function toResult(text: string, { form, variables }: ParsedQuery, dialect: Dialect): QueryResult {
  const terms = numberTerms()
  if (form === 'construct') {
    const quads = parseQuads(text, { mediaType: nTriples.mediaType })
    const meant = (term: Term) => (term.termType === 'Literal' ? dialect.fromStored(term) : term)
    const cells = quads.flatMap(quad => [quad.subject, quad.predicate, meant(quad.object)].map(terms.idOf))
    return { form, table: { width: 3, batches: once(quads.length, cells), terms } }
  }
  const { rows, answer } = readRows(text, dialect)
  if (form === 'ask') return { form, answer: answer ?? false }
  const cells = rows.flatMap(row => variables.map(name => terms.idOf(row[name])))
  return { form, variables, table: { width: variables.length, batches: once(rows.length, cells), terms } }
}

async function* once(rows: number, cells: readonly number[]) {
  yield { rows, cells: Uint32Array.from(cells) }
}
