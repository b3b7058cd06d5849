import type { Term } from '@rdfjs/types'
import type { Operation } from '../../engine/algebra.js'

/** Keys of what a term leaves open: a variable, or a blank node, which asks as a variable does. */
export function openIn(term: Term): string[] {
  switch (term.termType) {
    case 'Variable':
      return [term.value]
    case 'BlankNode':
      return [`_:${term.value}`]
    case 'Quad':
      return [term.subject, term.predicate, term.object].flatMap(openIn)
    default:
      return []
  }
}

/** Keys of the variables that the solutions of an operation may bind. */
export function variablesOf(operation: Operation): Set<string> {
  return new Set(list(operation))
}

function list(operation: Operation): string[] {
  switch (operation.type) {
    case 'pattern':
      return [operation.subject, operation.predicate, operation.object, operation.graph].flatMap(openIn)
    case 'path':
      return [operation.subject, operation.object, operation.graph].flatMap(openIn)
    case 'bgp':
      return operation.patterns.flatMap(list)
    case 'words':
      return [operation.subject, operation.graph, operation.score, operation.literal].flatMap(each =>
        each ? openIn(each) : [],
      )
    case 'values':
    case 'project':
      return operation.variables.flatMap(openIn)
    case 'group':
      return [...operation.variables, ...operation.aggregates.map(({ variable }) => variable)].flatMap(openIn)
    case 'extend':
      return [...openIn(operation.variable), ...list(operation.input)]
    case 'graph':
      return [...openIn(operation.name), ...list(operation.input)]
    case 'minus':
      return operation.input.slice(0, 1).flatMap(list)
    case 'join':
    case 'leftjoin':
    case 'union':
      return operation.input.flatMap(list)
    case 'service':
    case 'nop':
      return []
    default:
      return list(operation.input)
  }
}
