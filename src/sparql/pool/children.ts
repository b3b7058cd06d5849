import { setTimeout as delay } from 'node:timers/promises'
import type { Child } from './child.js'

/** How to keep query processes. */
export interface ChildrenOptions {
  count: number
  start(): Child
  /** Called whenever a process can take a query. */
  onReady(): void
  /** Called with the end of a process that failed to start, or that ended while it had nothing to do. */
  report(error: Error): void
}

/** Starts in a row that must fail before we say so; one may fail because the machine is busy. */
const failuresToTell = 3
const longestPauseMs = 10_000
/** Growth in MiB from which a process that has nothing to do makes place for a fresh one, and how often we look. */
const grownMb = 200
const lookMs = 1000
/** Queries after which a process makes place for a fresh one, in case some of them left something behind. */
const queriesPerChild = 1000

/** A constant number of query processes: one that ends, or is ended, is replaced at once. */
export class Children {
  readonly #options: ChildrenOptions
  readonly #alive = new Set<Child>()
  readonly #idle: Child[] = []
  readonly #taken = new WeakMap<Child, number>()
  /** Those that make place for fresh ones as soon as they have nothing to do. */
  #old = new WeakSet<Child>()
  readonly #closing = new AbortController()
  readonly #slots: Promise<void>[]
  readonly #look: NodeJS.Timeout
  /** Resolves when the first process has started, or failed to: the others would only slow it down. */
  readonly #tried: Promise<void>
  #noteTried: () => void = () => undefined
  #waiting: { resolve(): void; reject(error: Error): void }[] = []
  #failures = 0
  #lastFailure: Error | undefined

  constructor(options: ChildrenOptions) {
    this.#options = options
    this.#tried = new Promise(resolve => (this.#noteTried = resolve))
    this.#look = setInterval(() => this.#endOld(), lookMs).unref()
    const others = Array.from({ length: options.count - 1 }, () => this.#tried.then(() => this.#keepOne()))
    this.#slots = [this.#keepOne(), ...others]
  }

  /** Why no process can be started; undefined when one can. */
  get failure(): Error | undefined {
    return this.#failures >= failuresToTell ? this.#lastFailure : undefined
  }

  /** Processes that have nothing to do. */
  get idle(): number {
    return this.#idle.length
  }

  /** Settles when a process can take a query; fails when starts have failed several times. */
  async ready(): Promise<void> {
    if (this.#idle.length > 0) return
    if (this.failure) throw this.failure
    await new Promise<void>((resolve, reject) => this.#waiting.push({ resolve, reject }))
  }

  /** A process that has nothing to do, if there is one; the one that worked last, as it is the warmest. */
  take(): Child | undefined {
    const child = this.#idle.pop()
    if (!child) return undefined
    this.#taken.set(child, (this.#taken.get(child) ?? 0) + 1)
    child.wake()
    return child
  }

  /** Takes back a process that has answered. */
  giveBack(child: Child): void {
    if (!this.#alive.has(child)) return
    if ((this.#taken.get(child) ?? 0) >= queriesPerChild) this.end(child)
    else {
      child.rest()
      this.#idle.push(child)
    }
  }

  /** Lets a fresh process take the place of each, one after another: such a one reads what is on disk by then. */
  renew(): void {
    this.#old = new WeakSet(this.#alive)
  }

  /** Ends a process at once, whatever it is doing. */
  end(child: Child): void {
    this.#alive.delete(child)
    child.kill()
  }

  /** Ends all processes, and waits until they have ended. */
  async close(): Promise<void> {
    this.#closing.abort()
    this.#noteTried()
    clearInterval(this.#look)
    this.#alive.forEach(child => child.kill())
    await Promise.all(this.#slots)
  }

  /** One at a time, and never the last that can take a query. */
  #endOld(): void {
    const isOld = (child: Child) => this.#old.has(child) || (child.grownMb() ?? 0) > grownMb
    const old = this.#idle.length > 1 ? this.#idle.find(isOld) : undefined
    if (!old) return
    this.#idle.splice(this.#idle.indexOf(old), 1)
    this.end(old)
  }

  async #keepOne(): Promise<void> {
    while (!this.#closing.signal.aborted) {
      const child = this.#options.start()
      this.#alive.add(child)
      const started = await child.ready.then(
        () => this.#welcome(child),
        () => false,
      )
      this.#noteTried()
      const end = await child.ended
      const wasIdle = this.#forget(child)
      if (this.#closing.signal.aborted) return
      if ((!started || wasIdle) && !end.killedByUs) this.#options.report(end)
      if (!started) await this.#noteFailure(end)
    }
  }

  #welcome(child: Child): true {
    this.#failures = 0
    child.rest()
    this.#idle.unshift(child)
    this.#waiting.forEach(({ resolve }) => resolve())
    this.#waiting = []
    this.#options.onReady()
    return true
  }

  /** Whether it had nothing to do when it ended. */
  #forget(child: Child): boolean {
    this.#alive.delete(child)
    const place = this.#idle.indexOf(child)
    if (place >= 0) this.#idle.splice(place, 1)
    return place >= 0
  }

  /** Waits longer after each failure, so that an entry that cannot start does not keep the machine busy. */
  async #noteFailure(end: Error): Promise<void> {
    this.#failures += 1
    this.#lastFailure = end
    if (this.failure) {
      this.#waiting.forEach(({ reject }) => reject(end))
      this.#waiting = []
    }
    const pauseMs = Math.min(longestPauseMs, 50 * 2 ** this.#failures)
    await delay(pauseMs, undefined, { signal: this.#closing.signal, ref: false }).catch(() => undefined)
  }
}
