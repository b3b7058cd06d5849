import type { EmbeddedStore } from '../store/embedded-store.js'
import type { Id, IdView } from '../store/id-view.js'

/** Named graphs by the data set that they belong to. */
export type GraphGroups = (view: IdView) => ReadonlyMap<string, ReadonlySet<Id>>

/**
 * Groups the graphs of a store; `groupOf` gets the IRI of a graph. What a graph belongs to is worked out once, and the
 * groups once a version.
 */
export function createGraphGroups(groupOf: (graph: string) => string | undefined): GraphGroups {
  let known = new Map<Id, string | undefined>()
  let terms: IdView['terms'] | undefined
  let last: { view: IdView; groups: Map<string, Set<Id>> } | undefined
  return view => {
    if (last?.view === view) return last.groups
    if (terms !== view.terms) known = new Map()
    terms = view.terms
    const groups = new Map<string, Set<Id>>()
    for (const graph of view.graphs()) {
      if (!known.has(graph)) known.set(graph, groupOf(view.terms.text(graph).slice(1, -1)))
      const name = known.get(graph)
      if (name === undefined) continue
      const group = groups.get(name) ?? new Set()
      groups.set(name, group.add(graph))
    }
    last = { view, groups }
    return groups
  }
}

/** Whether a store can be read on ids; one that is elsewhere cannot. */
export function hasView(store: object): store is EmbeddedStore {
  return 'view' in store
}
