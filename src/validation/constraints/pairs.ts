import { objectsOf } from '../graph/follow.js'
import type { Node } from '../graph/node.js'
import { compareValues, valueOf } from '../literals/literal-value.js'
import type { Component, ShaclTerm } from '../shacl-terms.js'
import type { Declaration } from '../shapes/declaration.js'
import type { Check, Failure } from '../shapes/shape.js'

type Compare = (values: readonly Node[], others: readonly Node[]) => readonly Failure[]

/** Constraints between the values of the shape and those of another property of the focus node. */
export function pairChecks(shape: Declaration): Check[] {
  const checks = (term: ShaclTerm, component: Component, compare: Compare) =>
    shape.all(term).map(({ text }): Check => ({
      component,
      failures: (values, focus, graph) => compare(values, objectsOf(graph, focus, text)),
    }))
  return [
    ...checks('equals', 'Equals', (values, others) => [...without(values, others), ...without(others, values)]),
    ...checks('disjoint', 'Disjoint', (values, others) =>
      values.filter(value => contains(others, value)).map(value => ({ value })),
    ),
    ...checks(
      'lessThan',
      'LessThan',
      inOrder(difference => difference < 0),
    ),
    ...checks(
      'lessThanOrEquals',
      'LessThanOrEquals',
      inOrder(difference => difference <= 0),
    ),
  ]
}

function without(values: readonly Node[], others: readonly Node[]): Failure[] {
  return values.filter(value => !contains(others, value)).map(value => ({ value }))
}

function contains(values: readonly Node[], wanted: Node): boolean {
  return values.some(value => value.key === wanted.key)
}

/** One failure for each pair in the wrong order, or in none. */
function inOrder(isInOrder: (difference: number) => boolean): Compare {
  return (values, others) =>
    values.flatMap(value =>
      others.filter(other => !isInOrder(compareValues(valueOf(value), valueOf(other)))).map(() => ({ value })),
    )
}
