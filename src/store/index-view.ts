import type { BaseOrder, Index } from './columns.js'
import { Finder } from './finder.js'
import type { Id, IdView, ScanRange, SkippingScan } from './id-view.js'
import { IndexScan } from './index-scan.js'
import { gspo } from './orders.js'
import { Stretch, type Pattern } from './stretch.js'
import type { DataVersion } from './store.js'
import type { TermTable } from './term-table.js'

/** One version of an index, to be read. */
export class IndexView implements IdView {
  readonly version: DataVersion
  readonly terms: TermTable
  readonly index: Index
  readonly #finder: Finder
  readonly #pattern: Pattern = new Uint32Array(4)
  #graphs: Id[] | undefined

  constructor(index: Index, terms: TermTable, version: DataVersion) {
    this.index = index
    this.terms = terms
    this.version = version
    this.#finder = new Finder(index)
  }

  count(subject: Id, predicate: Id, object: Id, graph: Id = 0): number {
    const { base, overlay } = this.index
    const inUnion = graph === 0
    const finder = this.#finder
    const pattern = this.#pattern
    pattern[0] = subject
    pattern[1] = predicate
    pattern[2] = object
    pattern[3] = graph
    finder.find(pattern)
    if (finder.isExact && !(inUnion && (base.sharesTriples || overlay.sharesTriples))) return finder.stretch.size
    const scan = this.createScan({ as: inUnion ? 'union' : 'named' })
    scan.open(subject, predicate, object, graph)
    let count = 0
    while (scan.next()) count++
    return count
  }

  createScan({ as, among }: ScanRange): SkippingScan {
    return new IndexScan(this.index, { named: as === 'named', among })
  }

  graphs(): Id[] {
    this.#graphs ??= findGraphs(this.index)
    return [...this.#graphs]
  }
}

function findGraphs(index: Index): Id[] {
  const { starts } = index.base.orders[gspo] as BaseOrder
  const added = index.overlay.added[gspo]?.first ?? new Uint32Array(0)
  const stretch = new Stretch(index)
  const pattern = new Uint32Array(4)
  const found = new Set<Id>(added)
  for (let id = 1; id + 1 < starts.length; id++) {
    if (starts[id] === starts[id + 1]) continue
    pattern[3] = id
    stretch.find(gspo, pattern, 1)
    if (stretch.size > 0) found.add(id)
  }
  return [...found].sort((one, other) => one - other)
}
