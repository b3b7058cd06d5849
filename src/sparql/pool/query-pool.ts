import { ChildEnd, startChild, type Child, type ChildOptions } from './child.js'
import { Children } from './children.js'
import { clientQueue, Clients, type ClientLimits } from './clients.js'
import { ageOf, createJob, type Job } from './job.js'
import { Lanes } from './lanes.js'
import { Line } from './line.js'
import { toAnswer, type QueryAnswer, type QueryMessage, type QueryReply, type ResultLimits } from './query-messages.js'
import * as refusals from './refusals.js'

/** Which processes there are, and what a query may take. */
export interface QueryPoolOptions extends ChildOptions, ResultLimits, Partial<ClientLimits> {
  /** Queries that run at the same time; one more process stands ready to take the place of one that is ended. */
  processes: number
  /** Time for a query, waiting included, in ms. */
  timeoutMs: number
  /** Memory that a process may take for a query beyond what it had at first, in MiB; no limit when absent or 0. */
  memoryMb?: number
  /** Queries that may wait; 50 when absent. */
  queueLimit?: number
  /** Time that a query may wait, in ms; 5 s when absent. */
  waitMs?: number
  /** Told of processes that end though nobody wanted it; written to standard error when absent. */
  report?: (error: Error) => void
}

/** A query with what the client takes, and a signal that says when the client has left. */
export interface QueryRequest extends Omit<QueryMessage, keyof ResultLimits | 'longRows'> {
  signal: AbortSignal
  /** Limits that are tighter than those of the pool. */
  most?: ResultLimits
  /** Who asks; absent for whoever runs the program, who has no limits. */
  client?: string
}

/** SPARQL queries in processes that can be ended: no query can hold or bring down the server. */
export interface QueryPool {
  /** The complete answer, or a Problem; fails with the signal's reason when the client leaves. */
  query(request: QueryRequest): Promise<QueryAnswer>
  /** Settles when a query can be answered; fails when no process can be started. */
  ready(): Promise<void>
  /** Lets processes read again what is on disk, one after another; queries go on meanwhile. */
  renew(): void
  /** Ends all queries and all processes. */
  close(): Promise<void>
}

/** Starts the query processes; who starts, closes. */
export function createQueryPool(options: QueryPoolOptions): QueryPool {
  return new ProcessPool(options)
}

/** Rows from which a query counts as a long one before it has run. */
const longRows = 200_000
/** Run time from which it does, in ms; less for that of a stranger while others wait. */
const shortMs = { usual: 1000, stranger: 250 }
/** Time in which a query may still end by itself when its client has left, in ms: cheaper than a new process. */
const graceMs = 300
/** How often running queries are looked at, in ms. */
const watchMs = 100
/** What ending a process costs us, and so its client, in ms. */
const killMs = 500

/**
 * Those who have taken the least go first, and long queries never hold all processes: one that is known as long waits
 * for a process that long ones may have; one that shows itself as long is put back when a short one needs its process.
 */
class ProcessPool implements QueryPool {
  readonly #options: QueryPoolOptions
  readonly #children: Children
  readonly #clients: Clients
  readonly #waiting = new Line()
  readonly #running: Lanes
  readonly #waitMs: number
  #watch: NodeJS.Timeout | undefined
  #closed = false

  constructor(options: QueryPoolOptions) {
    const { clientQueries = 0, clientSeconds = 0, waitMs = 5000 } = options
    this.#options = options
    this.#waitMs = waitMs
    this.#running = new Lanes(options.processes)
    this.#clients = new Clients({ clientQueries, clientSeconds })
    this.#children = new Children({
      count: options.processes + 1,
      start: () => startChild(options),
      onReady: () => this.#dispatch(),
      report: options.report ?? writeReport,
    })
  }

  async query({ signal, client, most = this.#options, ...request }: QueryRequest): Promise<QueryAnswer> {
    signal.throwIfAborted()
    const { rows, bytes, timeoutMs } = this.#options
    const limits = { rows: Math.min(rows, most.rows), bytes: Math.min(bytes, most.bytes) }
    const job = createJob({ ...request, ...limits }, this.#clients.get(client))
    this.#admit(job)
    const leave = () => this.#leave(job, signal.reason)
    const clock = setTimeout(() => this.#end(job, refusals.tooLate(timeoutMs, job.child !== undefined)), timeoutMs)
    signal.addEventListener('abort', leave)
    this.#dispatch()
    try {
      return await job.answer
    } finally {
      clearTimeout(clock)
      signal.removeEventListener('abort', leave)
    }
  }

  async ready(): Promise<void> {
    await this.#children.ready()
  }

  renew(): void {
    this.#children.renew()
  }

  async close(): Promise<void> {
    this.#closed = true
    for (const job of [...this.#waiting, ...this.#running]) this.#end(job, refusals.stopping())
    clearInterval(this.#watch)
    await this.#children.close()
  }

  #admit(job: Job): void {
    const { client } = job
    if (this.#closed) throw refusals.stopping()
    if (this.#children.failure) throw refusals.broken(this.#children.failure)
    if (client.isBarred) throw refusals.spent(client, this.#options.clientSeconds ?? 0)
    if (this.#options.clientQueries && client.waiting >= clientQueue) throw refusals.tooMany()
    if (this.#waiting.length >= (this.#options.queueLimit ?? 50)) {
      const other = this.#waiting.last(client.waiting + 1)
      if (!other) throw refusals.full()
      this.#end(other, refusals.full())
    }
    this.#waiting.add(job)
  }

  #dispatch(): void {
    for (let job = this.#next(); job; job = this.#next()) {
      const child = this.#children.take()
      if (!child) break
      this.#waiting.remove(job)
      void this.#run(job, child)
    }
    this.#makeRoom()
    this.#watch ??= setInterval(() => this.#look(), watchMs).unref()
  }

  /** The query whose turn it is, if there is a place for it. */
  #next(): Job | undefined {
    return this.#closed ? undefined : this.#waiting.next(job => this.#running.mayTake(job, this.#children.idle))
  }

  async #run(job: Job, child: Child): Promise<void> {
    this.#running.start(job, child)
    try {
      const reply = await child.ask({ ...job.message, longRows: job.isLong ? Infinity : longRows })
      const isMine = this.#running.stop(job, child)
      this.#children.giveBack(child)
      if (isMine) this.#settle(job, reply)
    } catch (error) {
      if (this.#running.stop(job, child)) this.#lose(job, error)
    }
    this.#dispatch()
  }

  /** A short query whose process was killed from outside is not to blame, the first time. */
  #lose(job: Job, error: unknown): void {
    const wasKilled = error instanceof ChildEnd && error.signal === 'SIGKILL'
    if (wasKilled && !job.isLong && !job.isSecondTry && job.leftAt === undefined) {
      job.isSecondTry = true
      this.#waiting.add(job)
    } else job.reject(refusals.toEndProblem(error, this.#options.heapMb))
  }

  #settle(job: Job, reply: QueryReply): void {
    if (reply.kind === 'long') {
      this.#running.markLong(job)
      if (job.leftAt === undefined && !this.#refuseSpent(job)) this.#waiting.add(job)
      return
    }
    if (!job.isLong) job.client.note('short')
    try {
      job.resolve(toAnswer(reply))
    } catch (error) {
      job.reject(error)
    }
  }

  /** A client whose budget is spent gets no long queries. */
  #refuseSpent(job: Job): boolean {
    if (!job.client.isSpent) return false
    this.#end(job, refusals.spent(job.client, this.#options.clientSeconds ?? 0))
    return true
  }

  /** Looks after memory, and after those who overstay or have left. */
  #look(): void {
    for (const job of [...this.#running]) {
      const isTrial = this.#waiting.hasShortOnes && !job.client.isProven
      if (this.#isTooBig(job)) this.#end(job, refusals.tooBig(this.#options.memoryMb ?? 0))
      else if (job.leftAt !== undefined && performance.now() - job.leftAt > graceMs) this.#end(job, undefined)
      else if (!job.isLong && ageOf(job) > (isTrial ? shortMs.stranger : shortMs.usual)) {
        this.#running.markLong(job)
        this.#refuseSpent(job)
      }
    }
    for (const job of this.#waiting)
      if (ageOf(job) > this.#waitMs) this.#end(job, refusals.waitedTooLong(this.#waitMs, job.client))
    this.#makeRoom()
    if (this.#running.length + this.#waiting.length > 0) return
    clearInterval(this.#watch)
    this.#watch = undefined
  }

  #isTooBig({ child }: Job): boolean {
    const { memoryMb } = this.#options
    return Boolean(memoryMb) && (child?.grownMb() ?? 0) > (memoryMb ?? Infinity)
  }

  /** Puts a long query back that holds the place for short ones while one of those waits. */
  #makeRoom(): void {
    const job = this.#waiting.hasShortOnes ? this.#running.intruder : undefined
    if (!job?.child) return
    this.#kill(job, job.child)
    if (job.leftAt === undefined) this.#waiting.add(job)
    this.#dispatch()
  }

  #leave(job: Job, reason: unknown): void {
    job.leftAt = performance.now()
    job.reject(reason)
    if (this.#waiting.remove(job)) this.#dispatch()
  }

  /** Gives a query up, whether it waits or runs. */
  #end(job: Job, reason: unknown): void {
    job.reject(reason)
    this.#waiting.remove(job)
    if (job.child) this.#kill(job, job.child)
    this.#dispatch()
  }

  #kill(job: Job, child: Child): void {
    this.#running.stop(job, child)
    this.#children.end(child)
    job.client.charge(killMs)
  }
}

function writeReport(error: Error): void {
  process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), error: error.message })}\n`)
}
