import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** An answer and its media type. */
export interface WrappedAnswer {
  mediaType: string
  body: string | AsyncIterable<string>
}

/** Serves a query engine of this process over HTTP, as plainly as can be; prints its address once it listens. */
export async function serveQueries(answer: (query: string) => Promise<WrappedAnswer> | WrappedAnswer): Promise<void> {
  const server = createServer((request, response) => {
    const reply = async () => {
      const { mediaType, body } = await answer(new URLSearchParams(await text(request)).get('query') ?? '')
      response.setHeader('content-type', mediaType)
      if (typeof body !== 'string') for await (const piece of body) response.write(piece)
      response.end(typeof body === 'string' ? body : undefined)
    }
    reply().catch((error: unknown) => {
      if (response.headersSent) response.destroy()
      else response.writeHead(500).end(String(error))
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
}

export const json = 'application/sparql-results+json'
export const triples = 'application/n-triples'

/** Whether a query answers with triples. */
export function givesTriples(query: string): boolean {
  return /^\s*(CONSTRUCT|DESCRIBE)\b/m.test(query)
}
