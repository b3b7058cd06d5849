import { namedNode } from '../rdf/terms.js'
import type { Iris } from '../model/iris.js'
import type { GraphChange, QuadStore } from '../store/store.js'
import { readContent } from './content.js'
import type { Change, Ledger } from './ledger.js'

/** Changes that are put into the store in one step. */
const stepSize = 500

/** Brings a store up to the ledger's position; calls that overlap share the work. */
export type CatchUp = () => Promise<void>

/** A store that is behind the ledger can be brought up to it at any time, whoever wrote the change. */
export function createCatchUp(ledger: Ledger, store: QuadStore, iris: Iris): CatchUp {
  let running: Promise<void> | undefined
  return async () => {
    while (store.version.sequence < ledger.position()) {
      running ??= follow(ledger, store, iris).finally(() => (running = undefined))
      await running
    }
  }
}

async function follow(ledger: Ledger, store: QuadStore, iris: Iris): Promise<void> {
  let step: Change[] = []
  for (const change of ledger.after(store.version.sequence)) {
    step.push(change)
    if (step.length < stepSize) continue
    await applyChanges(step, ledger, store, iris)
    step = []
  }
  if (step.length > 0) await applyChanges(step, ledger, store, iris)
}

async function applyChanges(changes: readonly Change[], ledger: Ledger, store: QuadStore, iris: Iris): Promise<void> {
  const newest = new Map(changes.map(change => [change.record, change]))
  const last = changes.at(-1) as Change
  const graphs = [...newest.values()].map(change => toGraphChange(change, ledger, iris))
  await store.apply(graphs, { sequence: last.sequence, time: new Date(last.time) })
}

function toGraphChange(change: Change, ledger: Ledger, iris: Iris): GraphChange {
  const graph = iris.graph(change.record) ?? namedNode(change.record)
  return { graph, quads: change.kind === 'withdrawn' ? [] : readContent(ledger.content(change), graph) }
}
