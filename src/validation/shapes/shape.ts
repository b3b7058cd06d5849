import type { Graph } from '../graph/graph.js'
import type { Node } from '../graph/node.js'
import type { Component } from '../shacl-terms.js'

/** The nodes that a path leads to, each once. */
export type Walk = (from: Node, graph: Graph) => readonly Node[]

/** A constraint on each value by itself. */
export interface ValueCheck {
  component: Component
  holds: (value: Node, graph: Graph) => boolean
}

/** A constraint on all values together. */
export interface SetCheck {
  component: Component
  failures: (values: readonly Node[], focus: Node, graph: Graph) => readonly Failure[]
}

export type Check = ValueCheck | SetCheck

/** How a constraint on all values was broken. */
export interface Failure {
  value?: Node
  /** The property that is at fault, when it is not that of the shape. */
  path?: Node
}

/** A shape, ready to be put to one node after another. */
export interface Shape {
  node: Node
  /** IRI of the severity. */
  severity: string
  messages: readonly Node[]
  /** Where the values are; absent for a node shape, whose only value is the focus node. */
  walk?: Walk
  path?: Node
  isActive: boolean
  valueChecks: readonly ValueCheck[]
  setChecks: readonly SetCheck[]
  /** Property shapes that each value has to meet. */
  properties: readonly Shape[]
}

/** One broken constraint. */
export interface Result {
  focus: Node
  shape: Shape
  component: Component
  path?: Node
  value?: Node
}

/** The answer of a check on all values that holds. */
export const met: readonly Failure[] = []

/** The answer of a check that no single value breaks. */
export const broken: readonly Failure[] = [{}]
