import { rdf } from '../../rdf/vocab.js'
import { objectsOf, subjectsOf } from '../graph/follow.js'
import type { Graph } from '../graph/graph.js'
import type { Node } from '../graph/node.js'
import { readList } from '../graph/read-list.js'
import { shaclIri, type ShaclTerm } from '../shacl-terms.js'
import type { Walk } from './shape.js'

/**
 * A property path compiled to a walk; undefined when the node is no path or never ends.
 * @param isBackward walk it from its end to its start
 */
export function readPath(
  shapes: Graph,
  node: Node,
  isBackward = false,
  around: readonly Node[] = [],
): Walk | undefined {
  if (node.kind === 'iri') return isBackward ? follow(node.text, subjectsOf) : follow(node.text, objectsOf)
  if (node.kind === 'literal' || around.includes(node)) return undefined
  const inside = (part: Node, backward = isBackward) => readPath(shapes, part, backward, [...around, node])
  const every = (list: Node) => readAll(readList(shapes, list), inside)
  if (objectsOf(shapes, node, rdf.first.value).length > 0) {
    const steps = every(node)
    return steps && sequence(isBackward ? steps.reverse() : steps)
  }
  const part = (term: ShaclTerm) => objectsOf(shapes, node, shaclIri(term))[0]
  const alternatives = part('alternativePath')
  if (alternatives) return apply(every(alternatives), alternative)
  const inverse = part('inversePath')
  if (inverse) return inside(inverse, !isBackward)
  const [any, some, atMostOne] = [part('zeroOrMorePath'), part('oneOrMorePath'), part('zeroOrOnePath')]
  if (any) return apply(inside(any), step => closure(step, true))
  if (some) return apply(inside(some), step => closure(step, false))
  return atMostOne && apply(inside(atMostOne), step => alternative([from => [from], step]))
}

function readAll(parts: readonly Node[] | undefined, read: (part: Node) => Walk | undefined): Walk[] | undefined {
  const walks = parts?.map(part => read(part))
  return walks && walks.length > 0 && walks.every(walk => walk !== undefined) ? walks : undefined
}

function apply<Value, Other>(value: Value | undefined, change: (value: Value) => Other): Other | undefined {
  return value === undefined ? undefined : change(value)
}

function follow(predicate: string, along: typeof objectsOf): Walk {
  return (from, graph) => along(graph, from, predicate)
}

function sequence(steps: readonly Walk[]): Walk {
  return (from, graph) => {
    let reached: readonly Node[] = [from]
    for (const step of steps) {
      if (reached.length === 0) return reached
      reached = reached.length === 1 ? step(reached[0] as Node, graph) : unite(reached.map(node => step(node, graph)))
    }
    return reached
  }
}

function alternative(ways: readonly Walk[]): Walk {
  return (from, graph) => unite(ways.map(way => way(from, graph)))
}

/** Everything that a step leads to, again and again; a loop in the data is walked once. */
function closure(step: Walk, withStart: boolean): Walk {
  return (from, graph) => {
    const reached = new Map<string, Node>()
    if (withStart) reached.set(from.key, from)
    const open = [from]
    for (let next = open.pop(); next; next = open.pop())
      for (const node of step(next, graph)) {
        if (reached.has(node.key)) continue
        reached.set(node.key, node)
        open.push(node)
      }
    return [...reached.values()]
  }
}

function unite(groups: readonly (readonly Node[])[]): readonly Node[] {
  const nodes = new Map<string, Node>()
  for (const group of groups) for (const node of group) nodes.set(node.key, node)
  return [...nodes.values()]
}
