import { rdf } from '../../rdf/vocab.js'
import { objectsOf } from './follow.js'
import type { Graph } from './graph.js'
import type { Node } from './node.js'

/** The members of an RDF list; undefined when it is none, has no end or more than one. */
export function readList(graph: Graph, start: Node): Node[] | undefined {
  const members: Node[] = []
  const seen = new Set<string>()
  let node = start
  while (node.key !== rdf.nil.value) {
    const [first, ...others] = objectsOf(graph, node, rdf.first.value)
    const [rest, ...rests] = objectsOf(graph, node, rdf.rest.value)
    if (!first || !rest || others.length + rests.length > 0 || seen.has(node.key)) return undefined
    seen.add(node.key)
    members.push(first)
    node = rest
  }
  return members
}
