import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Negotiator from 'negotiator'
import { createFragments } from '../../src/fragments/create-fragments.js'
import type { Fragments } from '../../src/fragments/fragment.js'
import { writeFragment } from '../../src/fragments/write-fragment.js'
import { Problem } from '../../src/problem.js'
import { createContext } from '../../src/rdf/json-ld-context.js'
import { nQuads, syntaxes, type Syntax } from '../../src/rdf/syntaxes.js'
import type { QuadStore } from '../../src/store/store.js'

export interface FragmentServer {
  /** Address of the fragments. */
  url: string
  /** Addresses asked for so far, below the host. */
  requests: string[]
  close(): Promise<void>
}

export interface ServerOptions {
  store: QuadStore
  pageSize: number
  /** The only syntax to answer in; by default the client chooses. */
  only?: Syntax
}

/** The fragments of a store over HTTP, with as little around them as will do. */
export async function startFragmentServer({ store, pageSize, only }: ServerOptions): Promise<FragmentServer> {
  const requests: string[] = []
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const answer = createHandler(base, createFragments({ store, base, pageSize }), only ? [only] : [nQuads, ...syntaxes])
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    requests.push(request.url ?? '')
    void answer(request, response)
  })
  return {
    url: `${base}fragments`,
    requests,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function createHandler(base: string, fragments: Fragments, offered: readonly Syntax[]) {
  const context = createContext(`${base}context.jsonld`, [])
  return async (request: IncomingMessage, response: ServerResponse) => {
    response.setHeader('Access-Control-Allow-Origin', '*')
    if (request.url === '/context.jsonld')
      return send(response, 200, 'application/ld+json', JSON.stringify(context.document))
    const url = base.slice(0, -1) + request.url
    const mediaType = new Negotiator(request).mediaType(offered.map(syntax => syntax.mediaType))
    const syntax = offered.find(each => each.mediaType === mediaType) ?? offered[0] ?? nQuads
    try {
      if (!url.startsWith(`${base}fragments`)) throw new Problem('not-found', 'There is nothing here.')
      const fragment = await fragments({ url, params: new URL(url).searchParams })
      send(response, 200, syntax.mediaType, await writeFragment(fragment, syntax, context))
    } catch (error) {
      const status = error instanceof Problem ? (error.kind === 'not-found' ? 404 : 400) : 500
      send(response, status, 'text/plain', String(error))
    }
  }
}

function send(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { 'content-type': type }).end(text)
}
