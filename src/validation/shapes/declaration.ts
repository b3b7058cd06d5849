import { Problem } from '../../problem.js'
import { decimalTypes, isWellFormed } from '../literals/well-formed.js'
import { objectsOf } from '../graph/follow.js'
import type { Graph } from '../graph/graph.js'
import type { Node } from '../graph/node.js'
import { readList } from '../graph/read-list.js'
import { shaclIri, type ShaclTerm } from '../shacl-terms.js'
import { nameShape } from './name-shape.js'
import type { Shape } from './shape.js'

/** What the shapes graph says of one shape. */
export interface Declaration {
  node: Node
  graph: Graph
  all(term: ShaclTerm): readonly Node[]
  first(term: ShaclTerm): Node | undefined
  isTrue(term: ShaclTerm): boolean
  /** The values of a property as whole numbers. */
  counts(term: ShaclTerm): number[]
  /** The members of each list that is a value of the property. */
  lists(term: ShaclTerm): (readonly Node[])[]
  /** Another shape, compiled. */
  shape(node: Node): Shape
  /** The problem that a value of the property is not what it should be. */
  refuse(term: ShaclTerm, wanted: string): Problem
}

/** The declaration of a shape; `shape` compiles those that it refers to. */
export function createDeclaration(graph: Graph, node: Node, shape: (node: Node) => Shape): Declaration {
  const all = (term: ShaclTerm) => objectsOf(graph, node, shaclIri(term))
  const refuse = (term: ShaclTerm, wanted: string) =>
    new Problem('malformed', `sh:${term} of ${nameShape(graph, node)} is not ${wanted}.`, {
      cure: `Give sh:${term} ${wanted} as its value.`,
    })
  return {
    ...{ node, graph, all, shape, refuse },
    first: term => all(term)[0],
    isTrue: term => all(term).some(({ text }) => text === 'true' || text === '1'),
    counts: term =>
      all(term).map(value => {
        if (!decimalTypes.includes(value.datatype) || !isWellFormed(value) || !/^\+?\d+$/.test(value.text))
          throw refuse(term, 'a whole number')
        return Number(value.text)
      }),
    lists: term =>
      all(term).map(value => {
        const members = readList(graph, value)
        if (!members) throw refuse(term, 'a list')
        return members
      }),
  }
}
