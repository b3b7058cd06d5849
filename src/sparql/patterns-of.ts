import type { Term } from '@rdfjs/types'
import { nodesOf, type Operation } from './algebra.js'

/** A triple pattern or a property path, with the graph that it is in. */
export interface Pattern {
  graph: Term
  /** Absent for a path. */
  predicate?: Term
}

/** All triple patterns and property paths of a query, however deep. */
export function patternsOf(operation: Operation): Pattern[] {
  return [...nodesOf(operation)].flatMap(node => {
    if (node.type === 'bgp') return node.patterns as Pattern[]
    return node.type === 'path' ? [{ graph: node.graph as Term }] : []
  })
}
