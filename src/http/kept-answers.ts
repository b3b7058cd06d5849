import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from 'node:http'

export interface KeptOptions {
  /** Whether answers at an address follow from the data alone, so that they can be kept. */
  isMeant(url: string): boolean
  /** What they follow from: another text whenever any of it has changed. */
  stamp(): string
  /** Memory for them, in bytes; 0 keeps none. */
  bytes: number
}

interface Answer {
  headers: OutgoingHttpHeaders
  body: Buffer
  /** Memory that it takes, in bytes, by and large. */
  size: number
}

/** Headers of a request that an answer may differ by. */
const varying = ['accept', 'accept-encoding', 'accept-language'] as const

/** Share of the memory that one answer may take. */
const mostOfAll = 1 / 16

/**
 * Keeps answers in memory, in front of an application: what is asked for again is sent as it was, until the data
 * changes. Clients of fragments ask for the same few thousand pages, one after another. Whoever asks for anything but a
 * whole answer is left to the application.
 */
export function keepAnswers(app: RequestListener, options: KeptOptions): RequestListener {
  if (options.bytes === 0) return app
  const kept = new Answers(options.bytes)
  return (request, response) => {
    const { url = '' } = request
    if (!options.isMeant(url) || !isPlain(request)) return app(request, response)
    const stamp = options.stamp()
    const key = [url, ...varying.map(name => request.headers[name])].join('\n')
    const found = kept.find(key, stamp)
    if (found) {
      response.writeHead(200, found.headers).end(found.body)
      return
    }
    watch(response, options.bytes * mostOfAll, body => {
      if (options.stamp() === stamp && mayBeKept(response)) kept.add(key, toAnswer(key, response, body), stamp)
    })
    app(request, response)
  }
}

/** A request for a whole answer, without a body. */
function isPlain({ method, headers }: IncomingMessage): boolean {
  const names = ['if-none-match', 'if-modified-since', 'range', 'content-length', 'transfer-encoding']
  return method === 'GET' && names.every(name => headers[name] === undefined)
}

function mayBeKept(response: ServerResponse): boolean {
  const vary = String(response.getHeader('vary') ?? '').toLowerCase()
  const names = vary.split(',').map(name => name.trim())
  const isPublic = String(response.getHeader('cache-control')).startsWith('public')
  return response.statusCode === 200 && isPublic && names.every(name => (varying as readonly string[]).includes(name))
}

function toAnswer(key: string, response: ServerResponse, body: Buffer): Answer {
  const headers = { ...response.getHeaders(), 'content-length': body.length }
  return { headers, body, size: key.length + body.length + JSON.stringify(headers).length }
}

/** Hands on the body of an answer when it has been sent whole. */
function watch(response: ServerResponse, mostBytes: number, whole: (body: Buffer) => void): void {
  const { write, end } = response
  const pieces: Buffer[] = []
  let size = 0
  const take = (piece: unknown, encoding: unknown) => {
    if (typeof piece !== 'string' && !(piece instanceof Uint8Array)) return
    const bytes = typeof piece === 'string' ? Buffer.from(piece, encoding as BufferEncoding) : Buffer.from(piece)
    size += bytes.length
    if (size <= mostBytes) pieces.push(bytes)
  }
  response.write = function (this: ServerResponse, ...given: unknown[]) {
    take(given[0], given[1])
    return Reflect.apply(write, this, given) as boolean
  }
  response.end = function (this: ServerResponse, ...given: unknown[]) {
    take(given[0], given[1])
    const ended = Reflect.apply(end, this, given) as ServerResponse
    if (size <= mostBytes) whole(Buffer.concat(pieces))
    return ended
  }
}

/** Answers of one state of the data; those that were not asked for longest go first. */
class Answers {
  readonly #bytes: number
  readonly #byKey = new Map<string, Answer>()
  #stamp = ''
  #size = 0

  constructor(bytes: number) {
    this.#bytes = bytes
  }

  find(key: string, stamp: string): Answer | undefined {
    const found = stamp === this.#stamp ? this.#byKey.get(key) : undefined
    if (!found) return undefined
    this.#byKey.delete(key)
    this.#byKey.set(key, found)
    return found
  }

  add(key: string, answer: Answer, stamp: string): void {
    if (stamp !== this.#stamp) this.#clear(stamp)
    if (this.#byKey.has(key)) return
    this.#byKey.set(key, answer)
    this.#size += answer.size
    for (const [oldest, { size }] of this.#byKey) {
      if (this.#size <= this.#bytes) return
      this.#byKey.delete(oldest)
      this.#size -= size
    }
  }

  #clear(stamp: string): void {
    this.#byKey.clear()
    this.#size = 0
    this.#stamp = stamp
  }
}
