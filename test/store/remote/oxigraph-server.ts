import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import oxigraph from 'oxigraph'

/** A small SPARQL 1.1 server over Oxigraph: queries, updates, graphs; it does exactly what the standards say. */
export interface SparqlServer {
  query: string
  update: string
  graphStore: string
  /** Takes queries and updates alike. */
  sparql: string
  /** Never answers. */
  never: string
  /** Requests that came, such as "PUT /graphs". */
  requests: string[]
  close(): Promise<void>
}

/** @param union whether the default graph is that of all graphs but those of data versions, as a store for us is set up */
export async function startOxigraphServer({ union = false } = {}): Promise<SparqlServer> {
  const store = new oxigraph.Store()
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url?.split('?', 1)[0]}`)
    if (request.url?.startsWith('/never')) return
    answer(store, request, response, union).catch((error: unknown) => response.writeHead(400).end(String(error)))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    query: `${origin}/query`,
    update: `${origin}/update`,
    graphStore: `${origin}/graphs`,
    sparql: `${origin}/sparql`,
    never: `${origin}/never`,
    requests,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(
  store: oxigraph.Store,
  request: IncomingMessage,
  response: ServerResponse,
  union: boolean,
): Promise<void> {
  const url = new URL(request.url ?? '', 'http://localhost')
  const body = await text(request)
  if (url.pathname === '/graphs')
    return putGraph(store, { method: request.method, name: url.searchParams.get('graph') ?? '', body }, response)
  const form = new URLSearchParams(body)
  if (!['/query', '/update', '/sparql'].includes(url.pathname)) {
    response.writeHead(404).end('no such place')
    return
  }
  if (form.has('update')) {
    store.update(form.get('update') ?? '')
    response.writeHead(204).end()
    return
  }
  const wanted = request.headers.accept?.includes('n-triples') ? 'application/n-triples' : 'json'
  const data = store.match(null, null, null, null).map(({ graph }) => graph as oxigraph.NamedNode)
  const graphs = [...new Map(data.map(graph => [graph.value, graph])).values()].filter(
    ({ value }) => !/state$/.test(value),
  )
  const result = store.query(form.get('query') ?? '', {
    results_format: wanted,
    ...(union ? { default_graph: graphs } : {}),
  }) as string
  response
    .writeHead(200, { 'content-type': wanted === 'json' ? 'application/sparql-results+json' : wanted })
    .end(result)
}

function putGraph(
  store: oxigraph.Store,
  { method, name, body }: { method: string | undefined; name: string; body: string },
  response: ServerResponse,
): void {
  const graph = oxigraph.namedNode(name)
  const before = store.match(null, null, null, graph)
  if (method === 'DELETE' && before.length === 0) {
    response.writeHead(404).end('no such graph')
    return
  }
  store.update(`DROP SILENT GRAPH <${name}>`)
  if (method === 'PUT') store.load(body, { format: 'application/n-triples', to_graph_name: graph })
  response.writeHead(204).end()
}
