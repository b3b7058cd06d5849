import { Problem } from '../problem.js'
import { ChildEnd, startChild, type Child, type ChildOptions } from './child.js'
import { Children } from './children.js'
import { toAnswer, type QueryAnswer, type QueryMessage, type ResultLimits } from './query-messages.js'

/** Which processes there are, and what a query may take. */
export interface QueryPoolOptions extends ChildOptions, ResultLimits {
  /** Queries that run at the same time; one more process stands ready to take the place of one that is ended. */
  processes: number
  /** Time for a query, waiting included, in ms. */
  timeoutMs: number
  /** Queries that may wait; 50 when absent. */
  queueLimit?: number
  /** Told of processes that end though nobody wanted it; written to standard error when absent. */
  report?: (error: Error) => void
}

/** A query with what the client takes, and a signal that says when the client has left. */
export type QueryRequest = Omit<QueryMessage, keyof ResultLimits> & { signal: AbortSignal }

/** SPARQL queries in processes that can be ended: no query can hold or bring down the server. */
export interface QueryPool {
  /** The complete answer, or a Problem; fails with the signal's reason when the client leaves. */
  query(request: QueryRequest): Promise<QueryAnswer>
  /** Settles when a query can be answered; fails when no process can be started. */
  ready(): Promise<void>
  /** Ends all queries and all processes. */
  close(): Promise<void>
}

/** Starts the query processes; who starts, closes. */
export function createQueryPool(options: QueryPoolOptions): QueryPool {
  return new ProcessPool(options)
}

/** A query that waits or runs. */
interface Job {
  readonly message: QueryMessage
  readonly answer: Promise<QueryAnswer>
  resolve(answer: QueryAnswer): void
  reject(reason: unknown): void
  /** The process that works on it. */
  child: Child | undefined
  /** Whether it has shown that it is not a short one. */
  isLong: boolean
}

/** Share of the time limit after which a query counts as a long one. */
const shortShare = 0.1

/**
 * First come, first served, but long queries never hold all processes: when they do and another query waits, the
 * youngest long one is put back, and begins again when there is a process for long ones.
 */
class ProcessPool implements QueryPool {
  readonly #options: QueryPoolOptions
  readonly #children: Children
  readonly #waiting: Job[] = []
  /** In the order of their start. */
  readonly #running: Job[] = []
  #closed = false

  constructor(options: QueryPoolOptions) {
    this.#options = options
    this.#children = new Children({
      count: options.processes + 1,
      start: () => startChild(options),
      onReady: () => this.#dispatch(),
      report: options.report ?? writeReport,
    })
  }

  async query({ signal, ...request }: QueryRequest): Promise<QueryAnswer> {
    signal.throwIfAborted()
    this.#refuseWhenFull()
    const job = createJob({ ...request, rows: this.#options.rows, bytes: this.#options.bytes })
    const leave = () => this.#giveUp(job, signal.reason)
    const clock = setTimeout(() => this.#giveUp(job, tooLate(job, this.#options.timeoutMs)), this.#options.timeoutMs)
    signal.addEventListener('abort', leave)
    this.#waiting.push(job)
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

  async close(): Promise<void> {
    this.#closed = true
    for (const job of [...this.#waiting, ...this.#running]) this.#giveUp(job, stopping())
    await this.#children.close()
  }

  #refuseWhenFull(): void {
    if (this.#closed) throw stopping()
    const cause = this.#children.failure
    if (cause)
      throw new Problem('busy', 'Queries cannot be answered at the moment.', { cure: 'Try again later.', cause })
    if (this.#waiting.length < (this.#options.queueLimit ?? 50)) return
    throw new Problem('busy', 'Too many queries are waiting.', { cure: 'Try again in a while.' })
  }

  #dispatch(): void {
    for (let job = this.#next(); job; job = this.#next()) {
      const child = this.#children.take()
      if (!child) return
      remove(job, this.#waiting)
      void this.#run(job, child)
    }
    this.#makeRoom()
  }

  /** The query whose turn it is, if there is room for it. */
  #next(): Job | undefined {
    const { processes } = this.#options
    if (this.#closed || this.#running.length >= processes) return undefined
    const longOnes = this.#running.filter(({ isLong }) => isLong).length
    return this.#waiting.find(({ isLong }) => !isLong || longOnes < Math.max(1, processes - 1))
  }

  async #run(job: Job, child: Child): Promise<void> {
    job.child = child
    this.#running.push(job)
    const clock = setTimeout(() => {
      job.isLong = true
      this.#makeRoom()
    }, this.#options.timeoutMs * shortShare)
    try {
      const reply = await child.ask(job.message)
      this.#children.giveBack(child)
      if (job.child === child) job.resolve(toAnswer(reply))
    } catch (error) {
      if (job.child === child) job.reject(error instanceof ChildEnd ? toProblem(error, this.#options.heapMb) : error)
    } finally {
      clearTimeout(clock)
      if (job.child === child) remove(job, this.#running)
      this.#dispatch()
    }
  }

  #makeRoom(): void {
    const { processes } = this.#options
    const isHeld = processes > 1 && this.#running.length >= processes && this.#running.every(({ isLong }) => isLong)
    if (!isHeld || this.#waiting.every(({ isLong }) => isLong)) return
    const youngest = this.#running.pop()
    if (!youngest) return
    if (youngest.child) this.#children.end(youngest.child)
    youngest.child = undefined
    this.#waiting.unshift(youngest)
    this.#dispatch()
  }

  #giveUp(job: Job, reason: unknown): void {
    remove(job, this.#waiting)
    remove(job, this.#running)
    job.reject(reason)
    if (job.child) this.#children.end(job.child)
    this.#dispatch()
  }
}

function createJob(message: QueryMessage): Job {
  let resolve: Job['resolve'] = () => undefined
  let reject: Job['reject'] = () => undefined
  const answer = new Promise<QueryAnswer>((...settle) => ([resolve, reject] = settle))
  return { message, answer, resolve, reject, child: undefined, isLong: false }
}

function remove(job: Job, jobs: Job[]): void {
  const place = jobs.indexOf(job)
  if (place >= 0) jobs.splice(place, 1)
}

function tooLate(job: Job, timeoutMs: number): Problem {
  const time = `${timeoutMs / 1000} s`
  if (!job.child)
    return new Problem('busy', `All query processes were busy for ${time}.`, { cure: 'Try again in a while.' })
  return new Problem('too-slow', `The query was stopped: it took longer than ${time}.`, {
    cure: 'See that all its patterns share variables, name properties and classes, and ask for less at a time.',
  })
}

function stopping(): Problem {
  return new Problem('busy', 'The server is stopping.', { cure: 'Try again in a while.' })
}

/** A process that was ended from outside by a signal had no memory left: V8 aborts it, or the system kills it. */
function toProblem(end: ChildEnd, heapMb: number): Error {
  if (!end.signal) return end
  return new Problem('result-too-large', `The query needs more memory than a query may have (${heapMb} MiB).`, {
    cure: 'Ask for less at a time, and sort or group fewer rows.',
    cause: end,
  })
}

function writeReport(error: Error): void {
  process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), error: error.message })}\n`)
}
