import { Problem } from '../../problem.js'
import { answerChallenge, readChallenge, type Challenge, type Credentials } from './digest.js'

/** A request to the store. */
export interface StoreRequest {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  url: string
  headers?: Record<string, string>
  body?: string
  signal?: AbortSignal
}

/** Sends requests to one store, with Basic or Digest authentication as the store asks for it. */
export interface HttpClient {
  /** The answer, whatever its status; a Problem when there is none, or when the store does not know us. */
  send(request: StoreRequest): Promise<Response>
}

export function createHttpClient(credentials: Credentials | undefined): HttpClient {
  return new AuthenticatingClient(credentials)
}

/** Keeps the challenge of a store, so that only the first request is sent twice. */
class AuthenticatingClient implements HttpClient {
  readonly #credentials: Credentials | undefined
  #basic = false
  #challenge: Challenge | undefined
  #uses = 0

  constructor(credentials: Credentials | undefined) {
    this.#credentials = credentials
  }

  async send(request: StoreRequest): Promise<Response> {
    const response = await reach(request, this.#authorize(request))
    if (response.status !== 401 || !this.#credentials) return this.#admit(response, request)
    await response.body?.cancel()
    this.#learn(response.headers.get('www-authenticate'))
    return this.#admit(await reach(request, this.#authorize(request)), request)
  }

  #learn(header: string | null): void {
    this.#challenge = readChallenge(header)
    this.#uses = 0
    this.#basic = this.#challenge === undefined && /(^|,\s*)Basic\b/i.test(header ?? '')
  }

  #authorize({ method, url }: StoreRequest): string | undefined {
    if (!this.#credentials) return undefined
    const { user, password } = this.#credentials
    if (this.#basic) return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
    if (!this.#challenge) return undefined
    const { pathname, search } = new URL(url)
    this.#uses += 1
    return answerChallenge(this.#challenge, { user, password, method, target: pathname + search, count: this.#uses })
  }

  async #admit(response: Response, { url }: StoreRequest): Promise<Response> {
    if (response.status !== 401 && response.status !== 403) return response
    await response.body?.cancel()
    throw new Problem('storage', 'The store does not let us in.', {
      cure: 'Give the name and password of an account that may write.',
      cause: new Error(`${url.split('?', 1)[0]} answers ${response.status}`),
    })
  }
}

/** Tried twice: a store may close a connection just when we use it again, and all that we ask can be asked again. */
async function reach(request: StoreRequest, authorization?: string): Promise<Response> {
  try {
    return await reachOnce(request, authorization)
  } catch (error) {
    if (request.signal?.aborted) throw error
  }
  try {
    return await reachOnce(request, authorization)
  } catch (cause) {
    if (request.signal?.aborted) throw cause
    throw new Problem('busy', 'The store cannot be reached.', {
      cure: 'See that it runs, and that its address is right.',
      cause,
    })
  }
}

async function reachOnce(request: StoreRequest, authorization: string | undefined): Promise<Response> {
  const { url, method, headers, body, signal } = request
  return fetch(url, {
    method,
    headers: { ...headers, ...(authorization === undefined ? {} : { authorization }) },
    ...(body === undefined ? {} : { body }),
    ...(signal === undefined ? {} : { signal }),
  })
}
