import { objectsOf, subjectsOf } from '../graph/follow.js'
import type { Graph } from '../graph/graph.js'
import type { Node } from '../graph/node.js'
import { shaclIri } from '../shacl-terms.js'
import type { Declaration } from '../shapes/declaration.js'
import { conforms } from '../shapes/evaluate.js'
import { broken, met, type Check, type Shape } from '../shapes/shape.js'

/** Constraints on how many of the values meet a further shape. */
export function qualifiedChecks(shape: Declaration): Check[] {
  return shape.all('qualifiedValueShape').flatMap(node => {
    const count = counter(shape.shape(node), siblingsOf(shape, node))
    return [
      ...shape.counts('qualifiedMinCount').map((least): Check => ({
        component: 'QualifiedMinCount',
        failures: (values, _, graph) => (count(values, graph) < least ? broken : met),
      })),
      ...shape.counts('qualifiedMaxCount').map((most): Check => ({
        component: 'QualifiedMaxCount',
        failures: (values, _, graph) => (count(values, graph) > most ? broken : met),
      })),
    ]
  })
}

function counter(wanted: Shape, siblings: readonly Shape[]): (values: readonly Node[], graph: Graph) => number {
  return (values, graph) =>
    values.filter(value => conforms(wanted, value, graph) && !siblings.some(sibling => conforms(sibling, value, graph)))
      .length
}

/** The shapes that the other properties of the same parent count by, when a value may count only once. */
function siblingsOf({ graph, node, shape, isTrue }: Declaration, own: Node): Shape[] {
  if (!isTrue('qualifiedValueShapesDisjoint')) return []
  const siblings = subjectsOf(graph, node, shaclIri('property'))
    .flatMap(parent => objectsOf(graph, parent, shaclIri('property')))
    .flatMap(property => objectsOf(graph, property, shaclIri('qualifiedValueShape')))
    .filter(({ key }) => key !== own.key)
  return [...new Set(siblings)].map(shape)
}
