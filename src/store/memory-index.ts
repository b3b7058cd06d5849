import type { Quad } from '@rdfjs/types'
import { termText } from '../rdf/term-text.js'
import { inGraph, type QuadPattern } from '../rdf/terms.js'
import type { GraphChange } from './store.js'

/** Lists of quads among which all matches are. */
export interface Finding {
  /** To be read before the next change, or copied; a list itself never changes. */
  lists: Iterable<readonly Quad[]>
  /** Number of quads in the lists. */
  size: number
  /** Tells the matches in the lists from the rest; absent when all of them match. */
  isMatch: ((quad: Quad) => boolean) | undefined
}

/** Quads by each of their terms and, below that, by graph. */
export interface MemoryIndex {
  find(pattern: QuadPattern): Finding
  /** Puts quads in place of what their graphs held, all or, after an error, none; costs as much as the two together. */
  replace(changes: readonly GraphChange[]): void
  clear(): void
}

const parts = ['subject', 'predicate', 'object'] as const
type Part = (typeof parts)[number]

/** The quads that hold one term, by graph. */
interface Entry {
  size: number
  byGraph: Map<string, readonly Quad[]>
}
type Entries = Map<string, Entry>

/** An index of nothing yet. */
export function createMemoryIndex(): MemoryIndex {
  const whole = createEntry()
  const entries: Record<Part, Entries> = { subject: new Map(), predicate: new Map(), object: new Map() }
  const replaceGraph = ({ graph, quads, groups }: Prepared) => {
    for (const part of parts) {
      const former = whole.byGraph.get(graph) ?? []
      for (const key of new Set(former.map(quad => termText(quad[part])))) putIn(entries[part], key, graph, [])
      for (const [key, list] of groups[part]) putIn(entries[part], key, graph, list)
    }
    put(whole, graph, quads)
  }
  return {
    find: pattern => {
      const bound = parts.filter(part => pattern[part] && pattern[part].termType !== 'Variable')
      const found = bound.map(part => entries[part].get(keyOf(pattern[part])) ?? createEntry())
      const graph = pattern.graph?.termType === 'NamedNode' ? termText(pattern.graph) : undefined
      const views = (found.length > 0 ? found : [whole]).map(entry => toView(entry, graph))
      const smallest = views.reduce((least, view) => (view.size < least.size ? view : least))
      return { ...smallest, isMatch: bound.length > 1 ? createTest(pattern, bound) : undefined }
    },
    replace: changes => changes.map(prepare).forEach(replaceGraph),
    clear: () => {
      whole.byGraph.clear()
      whole.size = 0
      parts.forEach(part => entries[part].clear())
    },
  }
}

/** A change with everything worked out that could fail. */
interface Prepared {
  graph: string
  quads: readonly Quad[]
  groups: Record<Part, Map<string, Quad[]>>
}

function prepare({ graph, quads }: GraphChange): Prepared {
  const groups: Prepared['groups'] = { subject: new Map(), predicate: new Map(), object: new Map() }
  const distinct = new Map<string, Quad>()
  for (const quad of quads.every(each => each.graph.equals(graph)) ? quads : inGraph(quads, graph)) {
    const keys = parts.map(part => [part, termText(quad[part])] as const)
    const triple = keys.map(([, key]) => key).join(' ')
    if (distinct.has(triple)) continue
    distinct.set(triple, quad)
    for (const [part, key] of keys) addTo(groups[part], key, quad)
  }
  return { graph: termText(graph), quads: [...distinct.values()], groups }
}

function addTo(groups: Map<string, Quad[]>, key: string, quad: Quad): void {
  const present = groups.get(key)
  if (present) present.push(quad)
  else groups.set(key, [quad])
}

function keyOf(term: QuadPattern[Part]): string {
  return term ? termText(term) : ''
}

function createEntry(): Entry {
  return { size: 0, byGraph: new Map() }
}

function put(entry: Entry, graph: string, list: readonly Quad[]): void {
  entry.size += list.length - (entry.byGraph.get(graph)?.length ?? 0)
  if (list.length > 0) entry.byGraph.set(graph, list)
  else entry.byGraph.delete(graph)
}

function putIn(entries: Entries, key: string, graph: string, list: readonly Quad[]): void {
  const entry = entries.get(key) ?? createEntry()
  put(entry, graph, list)
  if (entry.size > 0) entries.set(key, entry)
  else entries.delete(key)
}

function toView(entry: Entry, graph: string | undefined): Omit<Finding, 'isMatch'> {
  if (graph === undefined) return { lists: entry.byGraph.values(), size: entry.size }
  const list = entry.byGraph.get(graph) ?? []
  return { lists: [list], size: list.length }
}

function createTest(pattern: QuadPattern, bound: readonly Part[]): (quad: Quad) => boolean {
  return quad => bound.every(part => quad[part].equals(pattern[part]))
}
