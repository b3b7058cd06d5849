import type { Term } from '@rdfjs/types'
import { termText } from '../rdf/term-text.js'
import { noId, type Id, type IdView, type ScanRange } from '../store/id-view.js'

/** Graphs that a query or its request names. */
export interface Dataset {
  /** The default graph is the union of these. */
  default: readonly Term[]
  /** Graphs for GRAPH. */
  named: readonly Term[]
}

/** The graphs that a query is about, as scans want them. */
export interface QueryGraphs {
  /** For patterns outside GRAPH. */
  union: ScanRange
  /** For patterns within it. */
  named: ScanRange
}

/** Without a dataset the default graph is the union of all graphs, and GRAPH goes over all that have a name. */
export function graphsOf(view: IdView, dataset?: Dataset): QueryGraphs {
  if (!dataset) {
    const nameless = view.terms.idOf('')
    if (nameless === noId) return { union: { as: 'union' }, named: { as: 'named' } }
    const named = new Set(view.graphs().filter(graph => graph !== nameless))
    return { union: { as: 'union' }, named: { as: 'named', among: named } }
  }
  const idsOf = (terms: readonly Term[]) =>
    new Set(terms.map(term => view.terms.idOf(termText(term))).filter(id => id !== noId))
  return {
    union: { as: 'union', among: idsOf(dataset.default) },
    named: { as: 'named', among: idsOf(dataset.named) },
  }
}

/** Ids of the graphs that GRAPH goes over. */
export function namedGraphs(view: IdView, { named }: QueryGraphs): readonly Id[] {
  return named.among ? [...named.among] : view.graphs()
}
