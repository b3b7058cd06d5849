import type { NamedNode, Quad } from '@rdfjs/types'
import { Problem } from '../problem.js'
import { collect } from '../rdf/collect.js'
import type { Parts } from './parts.js'

/** A thing that a document is about, with all quads of its record. */
export interface Found {
  thing: NamedNode
  record: readonly Quad[]
}

/** The thing at a path below `id/`; a Problem when there is none (`not-found`) or no longer any (`gone`). */
export async function findThing(path: string, { store, ledger, iris }: Parts): Promise<Found> {
  const thing = iris.thing(path)
  const graph = iris.graph(thing.value)
  const record = graph ? await collect(store.match({ graph })) : []
  if (iris.path(thing.value) === path && record.some(({ subject }) => subject.equals(thing))) return { thing, record }
  const owner = iris.record(thing.value)
  if (owner && ledger.latest(owner.value)?.kind === 'withdrawn')
    throw new Problem('gone', `${owner.value} was withdrawn; its history is kept.`, {
      cure: `What it was stands at ${iris.base}timemap/${path}.`,
    })
  throw new Problem('not-found', `We know of nothing at ${iris.base}id/${path}.`, {
    cure: 'Search for the building by its name, or look at the address again.',
  })
}
