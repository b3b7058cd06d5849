import { setImmediate } from 'node:timers/promises'
import type { Quad } from '@rdfjs/types'
import { quad, type QuadPattern } from '../rdf/terms.js'
import type { EmbeddedStore } from '../store/embedded-store.js'
import type { Id, IdView, Scan } from '../store/id-view.js'
import { addUp, beginAt, rememberRanks } from './ranks.js'
import { toIdPattern, type IdPattern } from '../store/quad-reader.js'
import type { QuadStore } from '../store/store.js'
import { toTerm } from '../store/text-term.js'

/** What a restricted store reads: all else of a store stays with whoever owns it. */
export type ReadableStore = Pick<QuadStore, 'version' | 'match' | 'count' | 'page'>

/**
 * The quads of some graphs of a store, which is what it says at each moment. The first count of a pattern walks over its
 * matches in all graphs (a million in 20 ms), save where nothing or a graph is given: there graphs are taken whole. After
 * that, until the next change, any page is found at once.
 */
export function restrictStore(store: EmbeddedStore, graphsOf: (view: IdView) => ReadonlySet<Id>): ReadableStore {
  const open = (pattern: QuadPattern) => {
    const view = store.view()
    const ids = toIdPattern(pattern, view.terms)
    return ids && toWalks(view, graphsOf(view), ids)
  }
  return {
    get version() {
      return store.version
    },
    match: pattern => readAll(open(pattern)),
    count: async pattern => open(pattern)?.count() ?? 0,
    page: async (pattern, offset, limit) => {
      const page: Quad[] = []
      const quads = limit > 0 ? open(pattern)?.from(offset) : undefined
      for (const each of quads ?? []) {
        page.push(each)
        if (page.length === limit) break
      }
      return page
    },
  }
}

/** Matches of one pattern in some graphs. */
interface Walks {
  count(): number
  /** Matches behind the first `offset`. */
  from(offset: number): Iterable<Quad>
}

function toWalks(view: IdView, graphs: ReadonlySet<Id>, pattern: IdPattern): Walks {
  const [subject, predicate, object, graph] = pattern
  if (graph !== 0) return walkGraphs(view, graphs.has(graph) ? new Set([graph]) : new Set(), pattern)
  const isWhole = subject === 0 && predicate === 0 && object === 0
  return isWhole ? walkGraphs(view, graphs, pattern) : walkRows(view, graphs, pattern)
}

/** Graph by graph. */
function walkGraphs(view: IdView, graphs: ReadonlySet<Id>, pattern: IdPattern): Walks {
  const [subject, predicate, object] = pattern
  const among = [...graphs]
  const ranks = () =>
    rememberRanks(graphs, pattern, () => addUp(among.map(graph => view.count(subject, predicate, object, graph))))
  return {
    count: () => ranks().total,
    *from(offset) {
      const scan = view.createScan({ as: 'named' })
      const begin = beginAt(ranks(), offset)
      let { left } = begin
      for (const graph of among.slice(begin.place)) {
        scan.open(subject, predicate, object, graph)
        for (; left > 0 && scan.next(); left--);
        while (scan.next()) yield readQuad(scan, view)
      }
    },
  }
}

/** Rows of a pattern between two places at which a walk can begin. */
const rowsAPlace = 1024

/** Row by row of the pattern in all graphs, which is in no order of graphs. */
function walkRows(view: IdView, graphs: ReadonlySet<Id>, pattern: IdPattern): Walks {
  const open = () => {
    const scan = view.createScan({ as: 'named' })
    scan.open(...pattern)
    return scan
  }
  const ranks = () => rememberRanks(graphs, pattern, () => addUp(countRows(open(), graphs)))
  return {
    count: () => ranks().total,
    *from(offset) {
      const scan = open()
      const begin = offset === 0 ? { place: 0, left: 0 } : beginAt(ranks(), offset)
      let { left } = begin
      scan.skip(begin.place * rowsAPlace)
      while (scan.next()) if (graphs.has(scan.graph) && left-- <= 0) yield readQuad(scan, view)
    },
  }
}

/** Matches in the graphs from each place to the next. */
function countRows(scan: Scan, graphs: ReadonlySet<Id>): number[] {
  const counts: number[] = []
  let rows = 0
  let found = 0
  while (scan.next()) {
    if (graphs.has(scan.graph)) found++
    if (++rows % rowsAPlace > 0) continue
    counts.push(found)
    found = 0
  }
  return [...counts, found]
}

function readQuad(scan: Scan, { terms }: IdView): Quad {
  const [subject, predicate, object, graph] = [scan.subject, scan.predicate, scan.object, scan.graph].map(id =>
    toTerm(terms.text(id)),
  )
  return quad(
    subject as Quad['subject'],
    predicate as Quad['predicate'],
    object as Quad['object'],
    graph as Quad['graph'],
  ) as Quad
}

/** Quads that a reader of a long answer gets before others have their turn. */
const stride = 4096

async function* readAll(walks: Walks | undefined): AsyncIterable<Quad> {
  let seen = 0
  for (const each of walks?.from(0) ?? []) {
    if (++seen % stride === 0) await setImmediate()
    yield each
  }
}
