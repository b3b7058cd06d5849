import { findStatement } from './find.js'
import type { Graph } from './graph.js'
import type { Node } from './node.js'

const none: readonly Node[] = []

/** What a node has as values of a property. */
export function objectsOf(graph: Graph, { statements }: Node, predicate: string): readonly Node[] {
  if (!statements) return none
  const found = findStatement(statements, predicate)
  if (!found) return none
  return graph.hasShadows ? found.objects.map(node => graph.nodes.get(node.key) ?? node) : found.objects
}

/** The nodes that have a node as a value of a property. */
export function subjectsOf(graph: Graph, node: Node, predicate: string): readonly Node[] {
  let index = graph.inverse.get(predicate)
  if (!index) graph.inverse.set(predicate, (index = invert(graph.subjects, predicate)))
  const own = index.get(node.key) ?? none
  const others = graph.background ? subjectsOf(graph.background, node, predicate) : none
  if (others.length === 0) return own
  return [...own, ...others.filter(other => own.every(each => each.key !== other.key))]
}

function invert(subjects: readonly Node[], predicate: string): ReadonlyMap<string, readonly Node[]> {
  const index = new Map<string, Node[]>()
  for (const subject of subjects)
    for (const { key } of findStatement(subject.statements ?? [], predicate)?.objects ?? none) {
      const known = index.get(key)
      if (known) known.push(subject)
      else index.set(key, [subject])
    }
  return index
}
