import { setImmediate } from 'node:timers/promises'
import type { Quad } from '@rdfjs/types'
import { quad, type QuadPattern } from '../rdf/terms.js'
import type { EmbeddedStore } from '../store/embedded-store.js'
import type { Id, IdView, Scan } from '../store/id-view.js'
import { toIdPattern, type IdPattern } from '../store/quad-reader.js'
import type { QuadStore } from '../store/store.js'
import { toTerm } from '../store/text-term.js'

/** What a restricted store reads: all else of a store stays with whoever owns it. */
export type ReadableStore = Pick<QuadStore, 'version' | 'match' | 'count' | 'page'>

/**
 * The quads of some graphs of a store, which is what it says at each moment. Counts and pages walk over the matches in
 * all graphs (a million in 20 ms), save where nothing or a graph is given: there graphs are taken whole.
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

function toWalks(view: IdView, graphs: ReadonlySet<Id>, [subject, predicate, object, graph]: IdPattern): Walks {
  const isWhole = subject === 0 && predicate === 0 && object === 0
  if (graph !== 0 || isWhole) {
    const among = graph === 0 ? [...graphs] : graphs.has(graph) ? [graph] : []
    return walkGraphs(view, among, [subject, predicate, object, graph])
  }
  const open = () => {
    const scan = view.createScan({ as: 'named', among: graphs })
    scan.open(subject, predicate, object, 0)
    return scan
  }
  return {
    count: () => passOver(open(), Infinity),
    *from(offset) {
      const scan = open()
      passOver(scan, offset)
      while (scan.next()) yield readQuad(scan, view)
    },
  }
}

function walkGraphs(view: IdView, graphs: readonly Id[], [subject, predicate, object]: IdPattern): Walks {
  const sizeOf = (graph: Id) => view.count(subject, predicate, object, graph)
  return {
    count: () => graphs.reduce((sum, graph) => sum + sizeOf(graph), 0),
    *from(offset) {
      const scan = view.createScan({ as: 'named' })
      let left = offset
      for (const graph of graphs) {
        const size = sizeOf(graph)
        if (left >= size) left -= size
        else {
          scan.open(subject, predicate, object, graph)
          passOver(scan, left)
          left = 0
          while (scan.next()) yield readQuad(scan, view)
        }
      }
    },
  }
}

/** Goes over at most so many matches; the number of those that there were. */
function passOver(scan: Scan, most: number): number {
  let passed = 0
  while (passed < most && scan.next()) passed++
  return passed
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
