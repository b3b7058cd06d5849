import type { Graph } from '../graph/graph.js'
import type { Node } from '../graph/node.js'
import type { Result, Shape } from './shape.js'

/** Whether a node meets a shape; stops at the first constraint that is broken. */
export function conforms(shape: Shape, focus: Node, graph: Graph): boolean {
  if (!shape.isActive) return true
  const values = shape.walk ? shape.walk(focus, graph) : [focus]
  for (const check of shape.setChecks) if (check.failures(values, focus, graph).length > 0) return false
  for (const value of values) {
    for (const check of shape.valueChecks) if (!check.holds(value, graph)) return false
    for (const property of shape.properties) if (!conforms(property, value, graph)) return false
  }
  return true
}

/** Adds to the results every constraint of a shape that a node breaks. */
export function collectResults(shape: Shape, focus: Node, graph: Graph, results: Result[]): void {
  if (!shape.isActive) return
  const values = shape.walk ? shape.walk(focus, graph) : [focus]
  for (const { component, failures } of shape.setChecks)
    for (const failure of failures(values, focus, graph))
      results.push({ ...placeOf(shape, focus), component, ...failure })
  for (const value of values) {
    for (const { component, holds } of shape.valueChecks)
      if (!holds(value, graph)) results.push({ ...placeOf(shape, focus), component, value })
    for (const property of shape.properties) collectResults(property, value, graph, results)
  }
}

function placeOf(shape: Shape, focus: Node): Pick<Result, 'focus' | 'shape' | 'path'> {
  return shape.path ? { focus, shape, path: shape.path } : { focus, shape }
}
