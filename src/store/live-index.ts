import { buildBase } from './build-base.js'
import { changeIndex } from './change-index.js'
import { allocateShared, baseSize, createEmptyBase, createEmptyOverlay, overlaySize, type Index } from './columns.js'
import { diffGraph } from './diff-graph.js'
import { Dictionary } from './dictionary.js'
import type { Folded } from './fold.js'
import { createFoldJob } from './fold-job.js'
import type { Id } from './id-view.js'
import { indexDifference } from './index-difference.js'
import { IndexView } from './index-view.js'
import { RowReader } from './row-reader.js'
import { runFold, type RunningFold, type StartWorker } from './run-fold.js'
import { width } from './sort-rows.js'
import type { DataVersion, GraphChange } from './store.js'
import { toHeap, type StoredState } from './stored-state.js'
import { termText } from '../rdf/term-text.js'

/** Where and as what a live index is written down. */
export interface Keeping {
  folder: string
  identity: string
}

export interface LiveIndexOptions {
  /** What it begins with, when it was kept. */
  kept?: { state: StoredState; version: DataVersion } | undefined
  /** Absent when it is not to be written down. */
  keeping?: Keeping | undefined
  startWorker: StartWorker
  onError: (error: unknown) => void
}

/** The newest version, and what brings it further: changes, and folds of the overlay into a new base. */
export class LiveIndex {
  #view: IndexView
  #dictionary: Dictionary
  readonly #options: LiveIndexOptions
  #running: RunningFold | undefined
  #folding: Promise<void> | undefined
  #isClosed = false
  /** Rows by graph, for as long as nobody reads what began empty: sorting all at once is the quickest way. */
  #filling: Map<Id, Uint32Array> | undefined
  /** Quads that have changed since the snapshot, and the position that it is of. */
  #unsaved = 0
  #savedSequence: number | undefined
  /** Size of the overlay below which a fold is not tried again, after one has failed. */
  #patience = 0

  constructor(options: LiveIndexOptions) {
    const { kept } = options
    const base = kept ? kept.state.base : createEmptyBase()
    this.#options = options
    this.#dictionary = new Dictionary(kept && toHeap(kept.state.terms))
    const version = kept?.version ?? { sequence: 0, time: new Date(0) }
    this.#view = new IndexView({ base, overlay: createEmptyOverlay() }, this.#dictionary, version)
    this.#filling = kept ? undefined : new Map()
    this.#savedSequence = kept?.version.sequence
  }

  get version(): DataVersion {
    return this.#view.version
  }

  /** The newest version, for somebody who reads. */
  read(): IndexView {
    this.#endFilling()
    return this.#view
  }

  /** All or, after an error, nothing. */
  apply(changes: readonly GraphChange[], version: DataVersion): void {
    const contents = this.#toRows(changes)
    const index = this.#filling ? this.#view.index : this.#change(contents)
    this.#view = new IndexView(index, this.#dictionary, version)
    if (this.#filling) for (const { graph, rows } of contents) this.#filling.set(graph, rows)
    this.#foldIfLarge()
  }

  /** Folds and writes what has changed since the last time. */
  async save(): Promise<void> {
    this.#endFilling()
    while (this.#folding) await this.#folding.catch(() => undefined)
    if (this.#isClosed || (this.#unsaved === 0 && this.#savedSequence === this.version.sequence)) return
    await this.#startFold(true)
  }

  /** Waits for a fold that is under way: what changes meanwhile has to be put in twice. */
  async folded(): Promise<void> {
    await this.#folding?.catch(() => undefined)
  }

  async close(): Promise<void> {
    this.#isClosed = true
    await this.#running?.stop()
    await this.#folding?.catch(() => undefined)
  }

  #toRows(changes: readonly GraphChange[]): GraphRows[] {
    const reader = new RowReader(this.#dictionary)
    const newest = new Map(changes.map(change => [termText(change.graph), change]))
    return Array.from(newest.values(), ({ graph, quads }) => ({
      graph: reader.id(graph),
      rows: reader.read(quads, graph),
    }))
  }

  #change(contents: readonly GraphRows[]): Index {
    const parts = contents.map(({ graph, rows }) => diffGraph(this.#view, graph, rows))
    const removed = concat(parts.map(part => part.removed))
    const inserted = concat(parts.map(part => part.inserted))
    this.#unsaved += (removed.length + inserted.length) / width
    return changeIndex(this.#view.index, { removed, inserted })
  }

  #endFilling(): void {
    if (!this.#filling) return
    const rows = concat([...this.#filling.values()])
    this.#filling = undefined
    const index = { base: buildBase(rows, allocateShared), overlay: createEmptyOverlay() }
    this.#view = new IndexView(index, this.#dictionary, this.#view.version)
    this.#unsaved = rows.length / width
    if (this.#options.keeping && this.#unsaved > largeOverlay) this.#foldBehind()
  }

  #isLarge(): boolean {
    const { base, overlay } = this.#view.index
    const size = overlaySize(overlay)
    if (size < this.#patience) return false
    return size > Math.max(largeOverlay, baseSize(base) / 16) || this.#dictionary.isLarge
  }

  #foldIfLarge(): void {
    if (this.#isClosed || this.#filling || this.#folding || !this.#isLarge()) return
    this.#foldBehind()
  }

  #foldBehind(): void {
    this.#startFold(this.#options.keeping !== undefined).catch(error => {
      if (!this.#isClosed) this.#options.onError(error)
    })
  }

  #startFold(writes: boolean): Promise<void> {
    this.#folding = this.#fold(writes).finally(() => {
      this.#folding = this.#running = undefined
      this.#foldIfLarge()
    })
    return this.#folding
  }

  async #fold(writes: boolean): Promise<void> {
    const from = this.#view
    const unsaved = this.#unsaved
    const { keeping, startWorker } = this.#options
    const label = keeping && { identity: keeping.identity, version: from.version }
    const write = writes && keeping && label ? { folder: keeping.folder, label } : undefined
    try {
      this.#running = runFold(createFoldJob(from.index, this.#dictionary, write), startWorker)
      this.#take(from, await this.#running.result)
      this.#patience = 0
    } catch (error) {
      this.#patience = (overlaySize(this.#view.index.overlay) + 1) * 2
      throw error
    }
    if (!write) return
    this.#unsaved -= unsaved
    this.#savedSequence = from.version.sequence
  }

  /** Takes the base that was made of a version; what has changed since becomes the overlay. */
  #take(from: IndexView, { state: { base, terms }, ids }: Folded): void {
    const since = indexDifference(from.index, this.#view.index)
    const heap = toHeap(terms)
    if (ids) {
      const dictionary = new Dictionary(heap)
      const renumber = (id: Id) => ids[id] || dictionary.add(this.#dictionary.text(id))
      since.removed.forEach((id, at) => (since.removed[at] = renumber(id)))
      since.inserted.forEach((id, at) => (since.inserted[at] = renumber(id)))
      this.#dictionary = dictionary
    } else this.#dictionary.replaceBase(heap)
    const index = changeIndex({ base, overlay: createEmptyOverlay() }, since)
    this.#view = new IndexView(index, this.#dictionary, this.#view.version)
  }
}

/** The new content of a graph. */
interface GraphRows {
  graph: Id
  rows: Uint32Array
}

/** Quads up to which an overlay costs readers and changes little. */
const largeOverlay = 50_000

function concat(parts: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
