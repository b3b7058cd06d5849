import type { KeptReader } from './read-kept.js'
import { mostSize, putInPlace, readSeen, throwAway, type GraphStore, type Place } from './put-in-place.js'

export interface GraphOptions extends GraphStore {
  /** Whether the store held nothing when it was opened, so that it need not be asked where it is. */
  isNew: boolean
  kept(): Pick<KeptReader, 'state' | 'tests' | 'after'> | undefined
  /** Called when many graphs have been put in place, so that the next who begins need not do it again. */
  afterMany?(): Promise<void>
}

/** Time between two looks at what is kept, in ms. */
const lookMs = 1000

/** The derived graphs in a store, brought up to what is kept. */
export class OutcomeGraphs {
  readonly #options: GraphOptions
  #seen: Place | undefined
  #running: { end: Promise<void>; isMuch: boolean } | undefined
  #timer: NodeJS.Timeout | undefined
  #isClosed = false

  constructor(options: GraphOptions) {
    this.#options = options
    this.#seen = options.isNew ? { step: 0, generation: '' } : undefined
  }

  /** Where the store is; another one whenever a graph has changed. */
  stamp(): string {
    return this.#seen ? `${this.#seen.generation} ${this.#seen.step}` : ''
  }

  /** Whether something is kept that the store has not. Cheap. */
  isBehind(): boolean {
    return this.#behind() > 0
  }

  /** Brings the store up; where much is behind, it goes on by itself after the promise has resolved. */
  async bringUp(): Promise<void> {
    if (this.#isClosed) return
    const end = () => this.#run().finally(() => (this.#running = undefined))
    this.#running ??= { isMuch: this.#behind() > mostSize, end: end() }
    if (this.#running.isMuch) this.#running.end.catch(() => undefined)
    else await this.#running.end
  }

  /** Brings it up once a second from now on, so that who asks next need not wait for it. */
  watch(): void {
    this.#timer = setInterval(() => void this.bringUp().catch(() => undefined), lookMs).unref()
  }

  /** Stops where it is: the rest is put in place by the next who opens the store. */
  async close(): Promise<void> {
    this.#isClosed = true
    clearInterval(this.#timer)
    await this.#running?.end.catch(() => undefined)
  }

  /** Steps that are kept and not in place; all of them, where it is not known yet what is. */
  #behind(): number {
    const target = this.#options.kept()?.state()
    if (target === undefined || target.step === 0) return 0
    return target.generation === this.#seen?.generation ? target.step - this.#seen.step : target.step
  }

  async #run(): Promise<void> {
    const reader = this.#options.kept()
    const target = reader?.state()
    const tests = reader?.tests()
    if (!reader || !target || !tests) return
    const from = await this.#begin(target.generation)
    for await (const place of putInPlace({ reader, tests, from, to: target.step }, this.#options)) {
      this.#seen = place
      if (this.#isClosed) return
    }
    if (target.step - from.step > mostSize) await this.#options.afterMany?.()
  }

  /** Where the store is; what it has of another generation is taken out. */
  async #begin(generation: string): Promise<Place> {
    this.#seen ??= await readSeen(this.#options)
    if (this.#seen.generation === generation) return this.#seen
    await throwAway(this.#options, this.#seen.generation === '')
    return (this.#seen = { step: 0, generation })
  }
}
