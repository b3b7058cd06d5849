import type { NamedNode, Quad } from '@rdfjs/types'
import { namedNode, quad } from '../../rdf/terms.js'
import { acc } from '../../rdf/vocab.js'
import { statementsOf } from '../entrances/element.js'
import type { NeedsProfile } from '../needs/demand.js'
import { judgeEdge, wayNeeds } from './judge-edge.js'
import type { PathEdge, PathGraph } from './path-graph.js'

/**
 * A triple from node to node for each profile that is known to pass between them, so that a property path can follow
 * them. What is unknown gives no triple.
 */
export function derivePassages(graph: PathGraph, profiles: readonly NeedsProfile[]): Quad[] {
  return profiles.flatMap(profile => {
    const [needs, predicate] = [wayNeeds(profile), profile.passability]
    if (!predicate || needs.length === 0) return []
    return graph.edges.filter(edge => judgeEdge(edge, needs) === true).flatMap(edge => toPassages(edge, predicate))
  })
}

function toPassages(edge: PathEdge, predicate: NamedNode): Quad[] {
  const [from, to] = [namedNode(edge.from), namedNode(edge.to)]
  const back = goesBothWays(edge) ? [quad(to, predicate, from) as Quad] : []
  return [quad(from, predicate, to) as Quad, ...back]
}

/** Whether a segment is said to be passable from its end to its beginning too. */
export function goesBothWays({ self }: PathEdge): boolean {
  return statementsOf(self, acc.bidirectional.value).some(({ value }) => value === true)
}
