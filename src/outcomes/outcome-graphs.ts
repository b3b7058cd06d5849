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

export interface GraphOptions {
  store: QuadStore
  /** Whether the store held nothing when it was opened, so that it need not be asked where it is. */
  isNew: boolean
  iris: Iris
  kept(): Pick<KeptReader, 'state' | 'tests' | 'after'> | undefined
  /** Called when many graphs have been put in place, so that the next who begins need not do it again. */
  afterMany?(): Promise<void>
}

/** The derived graphs in a store, brought up to what is kept. */
export interface OutcomeGraphs {
  /** Where the store is; another one whenever a graph has changed. */
  stamp(): string
  /** Whether something is kept that the store has not. Cheap. */
  isBehind(): boolean
  /** Brings the store up; where much is behind, it goes on by itself after the promise has resolved. */
  bringUp(): Promise<void>
}

/** Time that a step may take, in ms, before others have their turn; the next one has more or fewer graphs accordingly. */
const sliceMs = 12

/** Graphs that are put in place in one step: at first, and at most. */
const firstSize = 4
const mostSize = 50

/** The graph in which a store says how far its derived graphs are: a snapshot carries it. */
const placeOf = (base: string) => namedNode(`${base}outcomes`)

export function followOutcomes(options: GraphOptions): OutcomeGraphs {
  const { kept } = options
  let seen: Place | undefined = options.isNew ? { step: 0, generation: '' } : undefined
  let running: Promise<void> | undefined
  const run = async () => {
    const reader = kept()
    const target = reader?.state()
    const tests = reader?.tests()
    if (!reader || !target || !tests) return
    seen ??= await readSeen(options)
    if (seen.generation !== target.generation) {
      await throwAway(options, seen.generation === '')
      seen = { step: 0, generation: target.generation }
    }
    const isMany = target.step - seen.step > mostSize
    for await (const place of putInPlace({ reader, tests, from: seen, to: target.step }, options)) seen = place
    if (isMany) await options.afterMany?.()
  }
  const behind = () => {
    const target = kept()?.state()
    if (target === undefined || target.step === 0) return 0
    return target.generation === seen?.generation ? target.step - seen.step : target.step
  }
  return {
    stamp: () => (seen ? `${seen.generation} ${seen.step}` : ''),
    isBehind: () => behind() > 0,
    async bringUp() {
      const isMuch = behind() > mostSize
      running ??= run().finally(() => (running = undefined))
      if (isMuch) running.catch(() => undefined)
      else await running
    },
  }
}

/** How far the derived graphs of a store are. */
interface Place {
  step: number
  generation: string
}

interface Backlog {
  reader: Pick<KeptReader, 'after'>
  tests: Tests
  from: Place
  to: number
}

/** Puts what was kept in place step by step, and gives how far it is after each; others have their turn between them. */
async function* putInPlace(
  { reader, tests, from, to }: Backlog,
  { store, iris }: Pick<GraphOptions, 'store' | 'iris'>,
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

/** At most twice as many as in the step before, and as many as keep to the time. */
function nextSize(size: number, tookMs: number): number {
  return Math.min(mostSize, 2 * size, Math.max(1, Math.round((size * sliceMs) / tookMs)))
}

async function readSeen({ store, iris }: GraphOptions): Promise<Place> {
  const quads = await collect(store.match({ graph: placeOf(iris.base) }))
  const valueOf = (property: NamedNode) => quads.find(({ predicate }) => predicate.equals(property))?.object.value
  return { step: Number(valueOf(acc.step) ?? 0), generation: valueOf(acc.generation) ?? '' }
}

/** What was kept in another generation says nothing of this one. */
async function throwAway({ store, iris }: GraphOptions, isEmpty: boolean): Promise<void> {
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
