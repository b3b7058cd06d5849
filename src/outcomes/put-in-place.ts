import { setImmediate } from 'node:timers/promises'
import type { NamedNode } from '@rdfjs/types'
import type { Iris } from '../model/iris.js'
import { collect } from '../rdf/collect.js'
import { literal, namedNode, quad } from '../rdf/terms.js'
import { acc, rdf, xsd } from '../rdf/vocab.js'
import type { GraphChange, QuadStore } from '../store/store.js'
import { describeOutcomes, type Tests } from './describe-outcomes.js'
import type { Kept } from './kept.js'
import type { KeptReader } from './read-kept.js'

/** Time that a step may take, in ms, before others have their turn; the next one has more or fewer graphs accordingly. */
const sliceMs = 12

/**
 * Graphs that are put in place in one step: at first, at least and at most. Beside the graphs a step costs what the index
 * has to do for any change, so that steps of very few would have no end.
 */
const firstSize = 4
const leastSize = 16
export const mostSize = 50

/** The graph in which a store says how far its derived graphs are: a snapshot carries it. */
const placeOf = (base: string) => namedNode(`${base}outcomes`)

/** A store that derived graphs are put into. */
export interface GraphStore {
  store: QuadStore
  iris: Iris
}

/** How far the derived graphs of a store are. */
export interface Place {
  step: number
  generation: string
}

export interface Backlog {
  reader: Pick<KeptReader, 'after'>
  tests: Tests
  from: Place
  to: number
}

/** Puts what was kept in place step by step, and gives how far it is after each; others have their turn between them. */
export async function* putInPlace(
  { reader, tests, from, to }: Backlog,
  { store, iris }: GraphStore,
): AsyncIterable<Place> {
  let place = from
  for (let size = firstSize; place.step < to;) {
    const began = performance.now()
    const batch = reader.after(place.step, size)
    const last = batch.at(-1)
    if (last === undefined) return
    place = { ...place, step: last.step }
    await store.apply([...toChanges(batch, tests, iris), toPlace(place, iris.base)], store.version)
    yield place
    size = nextSize(size, performance.now() - began)
    await store.settled?.()
    await setImmediate()
  }
}

/** At most twice as many as in the step before, and as many as keep to the time, if that is not too few. */
function nextSize(size: number, tookMs: number): number {
  return Math.min(mostSize, 2 * size, Math.max(leastSize, Math.round((size * sliceMs) / tookMs)))
}

/** How far a store says that it is. */
export async function readSeen({ store, iris }: GraphStore): Promise<Place> {
  const quads = await collect(store.match({ graph: placeOf(iris.base) }))
  const valueOf = (property: NamedNode) => quads.find(({ predicate }) => predicate.equals(property))?.object.value
  return { step: Number(valueOf(acc.step) ?? 0), generation: valueOf(acc.generation) ?? '' }
}

/** Takes all derived graphs out of a store: what was kept in another generation says nothing of this one. */
export async function throwAway({ store, iris }: GraphStore, isEmpty: boolean): Promise<void> {
  if (isEmpty) return
  const graphs = await collect(store.match({ predicate: rdf.type, object: acc.DerivedGraph }))
  const changes = graphs.map(({ subject }): GraphChange => ({ graph: subject as NamedNode, quads: [] }))
  for (let at = 0; at < changes.length; at += firstSize) {
    await store.apply(changes.slice(at, at + firstSize), store.version)
    await setImmediate()
  }
  await store.apply([{ graph: placeOf(iris.base), quads: [] }], store.version)
}

function toChanges(kept: readonly Kept[], tests: Tests, iris: Iris): GraphChange[] {
  return kept.flatMap(({ record, sequence, judged }) => {
    const graph = iris.outcomes(record)
    const quads = judged ? describeOutcomes(record, { ...judged, sequence }, tests, iris) : []
    return graph ? [{ graph, quads }] : []
  })
}

function toPlace({ step, generation }: Place, base: string): GraphChange {
  const graph = placeOf(base)
  return {
    graph,
    quads: [
      quad(graph, acc.step, literal(String(step), xsd.integer), graph),
      quad(graph, acc.generation, literal(generation), graph),
    ],
  }
}
