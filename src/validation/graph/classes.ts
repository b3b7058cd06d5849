import { rdf, rdfs } from '../../rdf/vocab.js'
import { objectsOf, subjectsOf } from './follow.js'
import type { Graph } from './graph.js'
import type { Node } from './node.js'

const type = rdf.type.value
const subClassOf = rdfs.subClassOf.value

/** Whether a node is of a class, or of one below it. */
export function isInstance(graph: Graph, node: Node, name: string): boolean {
  const types = objectsOf(graph, node, type)
  for (const each of types) if (each.key === name) return true
  return types.length > 0 && isOfNarrower(types, subclassesOf(graph, name))
}

function isOfNarrower(types: readonly Node[], classes: ReadonlySet<string>): boolean {
  return classes.size > 1 && types.some(each => classes.has(each.key))
}

/** Keys of a class and of all below it. */
export function subclassesOf(graph: Graph, name: string): ReadonlySet<string> {
  if (!graph.hasSubclasses && graph.background) return subclassesOf(graph.background, name)
  let classes = graph.below.get(name)
  if (!classes) graph.below.set(name, (classes = readSubclasses(graph, name)))
  return classes
}

function readSubclasses(graph: Graph, name: string): ReadonlySet<string> {
  const found = new Set([name])
  for (const next of found) {
    const node = graph.nodes.get(next) ?? graph.background?.nodes.get(next)
    if (node) for (const { key } of subjectsOf(graph, node, subClassOf)) found.add(key)
  }
  return found
}
