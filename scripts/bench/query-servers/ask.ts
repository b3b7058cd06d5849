import { Agent, request } from 'node:http'
import { givesTriples } from './wrapper.js'

/** An answer as it came. */
export interface RawAnswer {
  status: number
  mediaType: string
  body: string
  milliseconds: number
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** Sends a query as a form, over a connection that is kept; fails when there is no whole answer within the time. */
export function ask(url: string, query: string, timeoutMs: number): Promise<RawAnswer> {
  const body = new URLSearchParams({ query }).toString()
  const start = performance.now()
  return new Promise((resolve, reject) => {
    const accept = givesTriples(query) ? 'application/n-triples' : 'application/sparql-results+json'
    const headers = { accept, 'content-type': 'application/x-www-form-urlencoded' }
    const sent = request(url, { method: 'POST', agent, headers, timeout: timeoutMs }, response => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.on('error', reject)
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          mediaType: (response.headers['content-type'] ?? '').split(';', 1)[0] ?? '',
          body: Buffer.concat(pieces).toString(),
          milliseconds: performance.now() - start,
        }),
      )
    })
    const clock = setTimeout(() => sent.destroy(new Error(`no answer in ${timeoutMs / 1000} s`)), timeoutMs)
    sent.on('close', () => clearTimeout(clock))
    sent.on('error', reject)
    sent.end(body)
  })
}

/** Asks until there is an answer; the time since `start`, in ms. */
export async function untilAnswered(url: string, start: number, isAlive: () => boolean): Promise<number> {
  for (;;) {
    try {
      const { status } = await ask(url, 'ASK { ?s ?p ?o }', 120_000)
      if (status === 200) return performance.now() - start
    } catch (error) {
      if (!isAlive()) throw error
    }
    if (!isAlive()) throw new Error(`${url} has ended.`)
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}
