import { mostByAll, Patience, type PatienceOptions } from './patience.js'
import { mostSize, putInPlace, readSeen, throwAway, type GraphStore, type Place } from './put-in-place.js'
import type { KeptReader } from './read-kept.js'

export interface GraphOptions extends GraphStore {
  /** Whether the store held nothing when it was opened, so that it need not be asked where it is. */
  isNew: boolean
  kept(): Pick<KeptReader, 'state' | 'tests' | 'after'> | undefined
  /**
   * Called by `watch` when many graphs have been put in place and no more come, so that the next who begins need not do
   * it again; `areLeft` when they are so many that others leave them to this process.
   */
  afterMany?(areLeft: boolean): Promise<void>
  /** Given to a process that leaves many to another. */
  patience?: PatienceOptions
}

/** Time between two looks at what is kept, in ms. */
const lookMs = 1000

/** The derived graphs in a store, brought up to what is kept. */
export class OutcomeGraphs {
  readonly #options: GraphOptions
  #seen: Place | undefined
  #running: { end: Promise<void>; isMuch: boolean } | undefined
  #timer: NodeJS.Timeout | undefined
  readonly #patience: Patience | undefined
  /** Graphs that were put in place and are not written down. */
  #put = 0
  #isClosed = false

  constructor(options: GraphOptions) {
    this.#options = options
    this.#patience = options.patience && new Patience(options.patience)
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
    if (this.#isClosed || (await this.#leavesThem())) return
    const end = () => this.#run().finally(() => (this.#running = undefined))
    const running = (this.#running ??= { isMuch: this.#behind() > mostSize, end: end() })
    if (running.isMuch) running.end.catch(() => undefined)
    else await running.end
  }

  /** Brings it up once a second from now on, so that who asks next need not wait for it. */
  watch(): void {
    this.#timer = setInterval(() => void this.#look().catch(() => undefined), lookMs).unref()
  }

  /** Stops where it is: the rest is put in place by the next who opens the store. */
  async close(): Promise<void> {
    this.#isClosed = true
    clearInterval(this.#timer)
    await this.#running?.end.catch(() => undefined)
  }

  /** Brings it up, or has what was put in place written down when there is nothing more. */
  async #look(): Promise<void> {
    if (this.#running || this.isBehind()) return this.bringUp()
    const put = this.#put
    this.#put = 0
    if (put > mostSize) await this.#options.afterMany?.(put > mostByAll)
  }

  /** Whether what is behind is left to another process for now. */
  async #leavesThem(): Promise<boolean> {
    const patience = this.#patience
    if (!patience || this.#running) return false
    this.#seen ??= await readSeen(this.#options)
    return patience.leaves(this.#behind(), this.#options.kept()?.state()?.step ?? 0)
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
    this.#put += target.step - from.step
  }

  /** Where the store is; what it has of another generation is taken out. */
  async #begin(generation: string): Promise<Place> {
    this.#seen ??= await readSeen(this.#options)
    if (this.#seen.generation === generation) return this.#seen
    await throwAway(this.#options, this.#seen.generation === '')
    return (this.#seen = { step: 0, generation })
  }
}
