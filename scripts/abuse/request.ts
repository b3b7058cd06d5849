import { request, type IncomingHttpHeaders, type RequestOptions } from 'node:http'

/** What came back, if anything. */
export interface Answer {
  /** 0 when the connection ended without an answer. */
  status: number
  headers: IncomingHttpHeaders
  body: string
  /** Whether the body came to its end. */
  isWhole: boolean
  /** From sending to the last byte, in ms. */
  ms: number
}

export interface Sending extends Pick<RequestOptions, 'method' | 'headers'> {
  /** Address of this machine that the request comes from. */
  from?: string
  body?: string | Iterable<Buffer>
  signal?: AbortSignal
}

/** Sends a request on a connection of its own, and never fails. */
export function send(address: string, { from = '127.0.0.1', body, ...options }: Sending = {}): Promise<Answer> {
  const began = performance.now()
  return new Promise(resolve => {
    const answer: Answer = { status: 0, headers: {}, body: '', isWhole: false, ms: 0 }
    const done = () => resolve({ ...answer, ms: performance.now() - began })
    const sent = request(address, { localAddress: from, agent: false, timeout: 60_000, ...options }, response => {
      Object.assign(answer, { status: response.statusCode ?? 0, headers: response.headers })
      response.setEncoding('utf8')
      response.on('data', (piece: string) => (answer.body += piece))
      response.on('end', () => (answer.isWhole = response.complete))
      response.on('error', () => undefined)
      response.on('close', done)
    })
    sent.on('timeout', () => sent.destroy())
    sent.on('error', done)
    void write(sent, body)
  })
}

async function write(sent: ReturnType<typeof request>, body: Sending['body']): Promise<void> {
  if (typeof body === 'string' || body === undefined) return void sent.end(body)
  for (const piece of body) {
    if (sent.destroyed || sent.closed) return
    if (!sent.write(piece)) await drained(sent)
  }
  sent.end()
}

/** Settles when there is room again, or nobody to write to. */
function drained(sent: ReturnType<typeof request>): Promise<void> {
  return new Promise(resolve => {
    const go = () => {
      sent.off('drain', go).off('close', go)
      resolve()
    }
    sent.on('drain', go).on('close', go)
  })
}

/** Address of a query by GET. */
export function queryAddress(address: string, query: string, more: Record<string, string> = {}): string {
  return `${address}sparql?${new URLSearchParams({ query, ...more })}`
}
