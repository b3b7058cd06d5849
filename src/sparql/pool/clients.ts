/** What one client may take of the query processes; 0 sets no limit. */
export interface ClientLimits {
  /** Long queries of one client that run at the same time. */
  clientQueries: number
  /** Query time of one client in a minute, in s; twice as much may be saved up. */
  clientSeconds: number
}

/** Queries of one client that may wait. */
export const clientQueue = 10
/** Clients that are kept in mind, before those that owe nothing are forgotten. */
const mostClients = 10_000

/** Who asks how much: each client has a budget of query time that fills up again as time goes by. */
export class Clients {
  readonly #limits: ClientLimits
  readonly #clients = new Map<string, Client>()

  constructor(limits: ClientLimits) {
    this.#limits = limits
  }

  /** A client by its name; without one there are no limits: whoever runs the program asks. */
  get(name: string | undefined): Client {
    if (name === undefined) return new Client({ clientQueries: 0, clientSeconds: 0 })
    const client = this.#clients.get(name) ?? new Client(this.#limits)
    this.#clients.set(name, client)
    if (this.#clients.size > mostClients) this.#forget()
    return client
  }

  #forget(): void {
    for (const [name, client] of this.#clients) if (client.isAtRest) this.#clients.delete(name)
  }
}

/** What one client has running and waiting, and what it has taken. */
export class Client {
  /** Its long queries that run. */
  longOnes = 0
  running = 0
  waiting = 0
  readonly #limits: ClientLimits
  #spentMs = 0
  /** Short queries lately, up to ten; a long one takes five of them away. */
  #standing = 0
  #at = performance.now()

  constructor(limits: ClientLimits) {
    this.#limits = limits
  }

  get hasRoom(): boolean {
    return this.#limits.clientQueries === 0 || this.longOnes < this.#limits.clientQueries
  }

  /** Query time that it has taken and that is not yet forgiven, in ms. */
  get spentMs(): number {
    const now = performance.now()
    this.#spentMs = Math.max(0, this.#spentMs - ((now - this.#at) * this.#limits.clientSeconds) / 60)
    this.#at = now
    return this.#spentMs
  }

  /** Whether it has shown that its queries are short ones; a stranger has not. */
  get isProven(): boolean {
    return this.#standing > 0
  }

  /** Notes how a query of it has turned out. */
  note(length: 'short' | 'long'): void {
    this.#standing = length === 'short' ? Math.min(10, this.#standing + 1) : Math.max(0, this.#standing - 5)
  }

  /** Whoever has the least goes first: what it has taken, and a second for each query that runs, and for a stranger. */
  get load(): number {
    return this.spentMs + 1000 * (this.running + (this.isProven ? 0 : 1))
  }

  /** Whether its budget is spent: it gets short answers only. */
  get isSpent(): boolean {
    return this.#limits.clientSeconds > 0 && this.spentMs >= this.#burstMs
  }

  /** Whether it has gone on though its budget is spent, up to twice of it: it gets nothing. */
  get isBarred(): boolean {
    return this.#limits.clientSeconds > 0 && this.spentMs >= 2 * this.#burstMs
  }

  /** Whether nothing is lost when it is forgotten. */
  get isAtRest(): boolean {
    return this.running + this.waiting === 0 && this.spentMs === 0
  }

  /** Time until it has saved up a tenth of its budget again, in s. */
  get retrySeconds(): number {
    const goalMs = (this.isBarred ? 1.9 : 0.9) * this.#burstMs
    return Math.max(1, Math.ceil(((this.spentMs - goalMs) * 60) / this.#limits.clientSeconds / 1000))
  }

  charge(ms: number): void {
    this.#spentMs = this.spentMs + ms
  }

  get #burstMs(): number {
    return 2 * this.#limits.clientSeconds * 1000
  }
}
