import { objectsOf } from '../graph/follow.js'
import type { Graph } from '../graph/graph.js'
import type { Node } from '../graph/node.js'
import { shaclIri } from '../shacl-terms.js'

/** A shape as one can find it in a file: its IRI, or its path and the shape around it. */
export function nameShape(graph: Graph, node: Node): string {
  if (node.kind !== 'blank') return `<${node.text}>`
  const path = objectsOf(graph, node, shaclIri('path'))[0]
  const about = path?.kind === 'iri' ? ` about <${path.text}>` : ''
  const owner = ownerOf(graph, node)
  return `a shape without a name${about}${owner ? ` in <${owner.text}>` : ''}`
}

/** The nearest node with an IRI that points at this one, through lists and other nameless nodes. */
function ownerOf(graph: Graph, node: Node): Node | undefined {
  const pointers = new Map<string, Node[]>()
  for (const subject of graph.subjects)
    for (const { objects } of subject.statements ?? [])
      for (const { key } of objects) pointers.set(key, [...(pointers.get(key) ?? []), subject])
  const seen = new Set<string>()
  const open = [node]
  for (let next = open.shift(); next; next = open.shift()) {
    if (next.kind === 'iri') return next
    if (seen.has(next.key)) continue
    seen.add(next.key)
    open.push(...(pointers.get(next.key) ?? []))
  }
  return undefined
}
