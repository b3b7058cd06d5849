import type { AddedOrder, BaseOrder, Index } from './columns.js'
import { Finder } from './finder.js'
import type { Id, SkippingScan } from './id-view.js'
import { ospg, placesIn, posg, spog, type Places } from './orders.js'
import { gallop } from './search.js'
import { placeOfRank } from './rank.js'
import type { Pattern } from './stretch.js'

/** How an IndexScan walks. */
export interface WalkOptions {
  /** Quads in their graphs; else each distinct triple once. */
  named: boolean
  /** Tells the graph also where triples are wanted: the first that holds them. */
  tellsGraph?: boolean
  among?: ReadonlySet<Id> | undefined
}

/** What `pass` came upon. */
const added = 1
const removed = 2
const end = 0

const noIds = new Uint32Array(0)

/** A walk over base and overlay together, in the one order that they would have if folded. */
export class IndexScan implements SkippingScan {
  subject: Id = 0
  predicate: Id = 0
  object: Id = 0
  graph: Id = 0

  readonly #index: Index
  readonly #finder: Finder
  readonly #pattern: Pattern = new Uint32Array(4)
  readonly #named: boolean
  readonly #tellsGraph: boolean
  readonly #readsGraph: boolean
  readonly #skipsDoubles: boolean
  readonly #among: ReadonlySet<Id> | undefined
  /** The graph, where it is the only one to look at. */
  readonly #onlyGraph: Id

  #base: BaseOrder
  #added: AddedOrder
  #removed: Uint32Array
  #second: Uint32Array = noIds
  #third: Uint32Array = noIds
  #fourth: Uint32Array = noIds
  #order = 0
  /** The next place of the base, the next one where something else is to be done, and the end. */
  #place = 0
  #stop = 0
  #end = 0
  #addedPlace = 0
  #addedEnd = 0
  #removedPlace = 0
  #removedEnd = 0
  #rowGraph = 0
  /** The subject of the next place, in a walk over everything. */
  #first = 0
  #firstIsFree = false
  #leaps = false
  /** Whether each row has to be looked at, as not all of the stretch matches. */
  #tests = false
  #lastSubject = 0
  #lastPredicate = 0
  #lastObject = 0

  constructor(index: Index, { named, tellsGraph = false, among }: WalkOptions) {
    this.#index = index
    this.#finder = new Finder(index)
    this.#named = named
    this.#tellsGraph = named || tellsGraph
    this.#readsGraph = this.#tellsGraph || among !== undefined
    this.#skipsDoubles = !named && (index.base.sharesTriples || index.overlay.sharesTriples)
    this.#among = among
    this.#onlyGraph = among?.size === 1 ? ([...among][0] as Id) : 0
    this.#base = index.base.orders[0] as BaseOrder
    this.#added = index.overlay.added[0] as AddedOrder
    this.#removed = index.overlay.removed[0] as Uint32Array
  }

  open(subject: Id, predicate: Id, object: Id, graph: Id): void {
    const pattern = this.#pattern
    pattern[0] = this.subject = subject
    pattern[1] = this.predicate = predicate
    pattern[2] = this.object = object
    const hasOneBound = Number(subject !== 0) + Number(predicate !== 0) + Number(object !== 0) === 1
    pattern[3] = this.#named && graph !== 0 ? graph : hasOneBound ? 0 : this.#onlyGraph
    this.graph = 0
    this.#rowGraph = pattern[3]
    this.#finder.find(pattern)
    this.#begin()
    this.#leaps = hasOneBound && pattern[3] === 0
    this.#tests = !this.#finder.isExact || this.#among !== undefined || this.#skipsDoubles
    this.#lastSubject = 0
  }

  next(): boolean {
    for (;;) {
      if (this.#place < this.#stop) this.#readBase(this.#place++)
      else {
        const event = this.#pass()
        if (event === end) return false
        if (event === removed) continue
      }
      if (this.#tests && !this.#isMatch()) continue
      if (this.#tellsGraph) this.graph = this.#rowGraph
      return true
    }
  }

  leap(): boolean {
    if (!this.#leaps) return this.next()
    const lead = this.#order === spog ? this.predicate : this.#order === posg ? this.object : this.subject
    this.#place = gallop(this.#second, lead + 1, this.#place, this.#end)
    this.#addedPlace = gallop(this.#added.second, lead + 1, this.#addedPlace, this.#addedEnd)
    this.#removedPlace = gallop(this.#removed, this.#place, this.#removedPlace, this.#removedEnd)
    this.#setStop()
    return this.next()
  }

  skip(count: number): void {
    if (this.#tests) for (let passed = 0; passed < count && this.next();) passed++
    else {
      const place = placeOfRank(this.#finder.stretch, this.#added.at, this.#removed, count)
      this.#place = place.base
      this.#addedPlace = place.added
      this.#removedPlace = place.removed
      this.#setStop()
      // The first row of each subject stands in `starts`; walked there one by one, a million subjects take 3 ms.
      if (this.#firstIsFree) this.#first = gallop(this.#base.starts, this.#place + 1, 1, this.#base.starts.length) - 1
    }
  }

  #begin(): void {
    const { stretch, order, depth } = this.#finder
    this.#order = order
    this.#base = this.#index.base.orders[order] as BaseOrder
    this.#second = this.#base.second
    this.#third = this.#base.third
    this.#fourth = this.#base.fourth
    this.#added = this.#index.overlay.added[order] as AddedOrder
    this.#removed = this.#index.overlay.removed[order] as Uint32Array
    this.#place = stretch.from
    this.#end = stretch.to
    this.#addedPlace = stretch.addedFrom
    this.#addedEnd = stretch.addedTo
    this.#removedPlace = stretch.removedFrom
    this.#removedEnd = stretch.removedTo
    this.#first = 0
    this.#firstIsFree = depth === 0
    this.#setStop()
  }

  /** The next place where an added row comes, or a removed one is; else the end. */
  #setStop(): void {
    let stop = this.#end
    if (this.#addedPlace < this.#addedEnd) stop = this.#added.at[this.#addedPlace] as number
    if (this.#removedPlace < this.#removedEnd) stop = Math.min(stop, this.#removed[this.#removedPlace] as number)
    this.#stop = stop
  }

  #pass(): number {
    const place = this.#place
    if (this.#addedPlace < this.#addedEnd && this.#added.at[this.#addedPlace] === place) {
      this.#readAdded(this.#addedPlace++)
      this.#setStop()
      return added
    }
    if (place === this.#end) return end
    this.#place++
    this.#removedPlace++
    this.#setStop()
    return removed
  }

  #readBase(row: number): void {
    switch (this.#order) {
      case spog:
        this.predicate = this.#second[row] as number
        this.object = this.#third[row] as number
        if (this.#firstIsFree) this.#readFirst(row)
        break
      case posg:
        this.object = this.#second[row] as number
        this.subject = this.#third[row] as number
        break
      case ospg:
        this.subject = this.#second[row] as number
        this.predicate = this.#third[row] as number
        break
      default:
        this.subject = this.#second[row] as number
        this.predicate = this.#third[row] as number
        this.object = this.#fourth[row] as number
        return
    }
    if (this.#readsGraph) this.#rowGraph = this.#fourth[row] as number
  }

  /** A walk over everything is in the order of subjects. */
  #readFirst(row: number): void {
    const { starts } = this.#base
    while ((starts[this.#first + 1] as number) <= row) this.#first++
    this.subject = this.#first
  }

  #readAdded(row: number): void {
    const { first, second, third, fourth } = this.#added
    const parts = [first[row], second[row], third[row], fourth[row]] as number[]
    const [subject, predicate, object, graph] = placesIn[this.#order] as Places
    this.subject = parts[subject] as number
    this.predicate = parts[predicate] as number
    this.object = parts[object] as number
    this.#rowGraph = parts[graph] as number
  }

  #isMatch(): boolean {
    return this.#fitsPattern() && !(this.#skipsDoubles && this.#isDouble())
  }

  #fitsPattern(): boolean {
    const pattern = this.#pattern
    return (
      (pattern[0] === 0 || pattern[0] === this.subject) &&
      (pattern[1] === 0 || pattern[1] === this.predicate) &&
      (pattern[2] === 0 || pattern[2] === this.object) &&
      (pattern[3] === 0 || pattern[3] === this.#rowGraph) &&
      (this.#among?.has(this.#rowGraph) ?? true)
    )
  }

  /** The same triple in several graphs comes several times in a row, as the graph is last in each order. */
  #isDouble(): boolean {
    const { subject, predicate, object } = this
    if (subject === this.#lastSubject && predicate === this.#lastPredicate && object === this.#lastObject) return true
    this.#lastSubject = subject
    this.#lastPredicate = predicate
    this.#lastObject = object
    return false
  }
}
