import { setImmediate } from 'node:timers/promises'
import type { BuildingOutcomes, OutcomeIndex } from '../answers/outcomes/outcomes.js'
import type { Kept, KeptOutcomes } from './kept.js'

/** Entries that are read before others have their turn. */
const stride = 50

/** All kept outcomes in memory, without the answers that they follow from. Measured in docs/outcomes.md. */
export class HeldOutcomes implements OutcomeIndex {
  readonly #byRecord = new Map<string, BuildingOutcomes>()
  #sorted: readonly BuildingOutcomes[] | undefined
  #seen = { step: 0, generation: '' }
  #running: Promise<void> | undefined
  sequence = 0
  pending = 0

  of(building: string): BuildingOutcomes | undefined {
    return this.#byRecord.get(building)
  }

  all(): readonly BuildingOutcomes[] {
    return (this.#sorted ??= [...this.#byRecord.values()].sort((one, other) =>
      one.building < other.building ? -1 : 1,
    ))
  }

  /** Reads what was kept since the last time; those who ask at the same time share it. */
  bringUp(kept: KeptOutcomes): Promise<void> {
    return (this.#running ??= this.#read(kept).finally(() => (this.#running = undefined)))
  }

  async #read(kept: KeptOutcomes): Promise<void> {
    const { step, generation, sequence } = kept.state()
    if (generation !== this.#seen.generation) this.#clear(generation)
    while (this.#seen.step < step) {
      const batch = kept.after(this.#seen.step, stride)
      if (batch.length === 0) break
      for (const each of batch) this.#replace(each)
      this.#seen.step = batch.at(-1)?.step ?? step
      await setImmediate()
    }
    this.sequence = sequence
  }

  #clear(generation: string): void {
    this.#byRecord.clear()
    this.#sorted = undefined
    this.#seen = { step: 0, generation }
  }

  #replace({ record, sequence, judged }: Kept): void {
    this.#sorted = undefined
    if (judged === undefined) return void this.#byRecord.delete(record)
    const { building, profiles } = judged
    const regulations = Object.fromEntries(
      Object.entries(judged.regulations).map(([name, { rules, counts, chain }]) => {
        return [name, { rules: shared(rules), counts, chain: shared(chain) }]
      }),
    )
    this.#byRecord.set(record, { building, sequence, regulations, profiles: shared(profiles) })
  }
}

const values = new Map<string, unknown>()

/** One value in memory for all that are the same: most buildings of which little is known look alike. */
function shared<Value>(value: Value): Value {
  const key = JSON.stringify(value)
  if (!values.has(key)) values.set(key, value)
  return values.get(key) as Value
}
