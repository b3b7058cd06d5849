import type { ListedBuilding } from './building-list.js'
import { sortInSlices } from './in-slices.js'

/** So many at once are put into the list at one go, in some ms. */
const fewAtOnce = 200

/** Buildings by name. The list stays the same object until something changes. */
export class SortedBuildings {
  readonly #collator = new Intl.Collator('nl', { numeric: true })
  #list: readonly ListedBuilding[] = []
  #came: ListedBuilding[] = []
  #gone = new Set<ListedBuilding>()
  #sorting: Promise<void> | undefined

  add(building: ListedBuilding): void {
    this.#came.push(building)
  }

  remove(building: ListedBuilding): void {
    this.#gone.add(building)
  }

  /** All of them; those who ask at the same time wait for the same sorting. */
  async list(): Promise<readonly ListedBuilding[]> {
    while (this.#sorting || this.#came.length + this.#gone.size > 0)
      await (this.#sorting ??= this.#sort().finally(() => (this.#sorting = undefined)))
    return this.#list
  }

  async #sort(): Promise<void> {
    const [came, gone] = [this.#came, this.#gone]
    this.#came = []
    this.#gone = new Set()
    const all = [...this.#list, ...came].filter(building => !gone.has(building))
    const compare = (one: ListedBuilding, other: ListedBuilding) => this.#compare(one, other)
    this.#list = came.length < fewAtOnce ? all.sort(compare) : await sortInSlices(all, compare)
  }

  #compare(one: ListedBuilding, other: ListedBuilding): number {
    const byName = this.#collator.compare(nameOf(one), nameOf(other))
    return byName || (one.iri.value < other.iri.value ? -1 : 1)
  }
}

const nameOf = ({ names }: ListedBuilding) => names[0]?.value ?? ''
