import type { Declaration } from '../shapes/declaration.js'
import { conforms } from '../shapes/evaluate.js'
import type { Check } from '../shapes/shape.js'

/** Constraints that put other shapes to a value. */
export function logicChecks(shape: Declaration): Check[] {
  const shapeLists = (term: 'and' | 'or' | 'xone') =>
    shape.lists(term).map(members => members.map(member => shape.shape(member)))
  return [
    ...shape.all('node').map((node): Check => {
      const wanted = shape.shape(node)
      return { component: 'Node', holds: (value, graph) => conforms(wanted, value, graph) }
    }),
    ...shape.all('not').map((node): Check => {
      const unwanted = shape.shape(node)
      return { component: 'Not', holds: (value, graph) => !conforms(unwanted, value, graph) }
    }),
    ...shapeLists('and').map((parts): Check => ({
      component: 'And',
      holds: (value, graph) => parts.every(part => conforms(part, value, graph)),
    })),
    ...shapeLists('or').map((parts): Check => ({
      component: 'Or',
      holds: (value, graph) => parts.some(part => conforms(part, value, graph)),
    })),
    ...shapeLists('xone').map((parts): Check => ({
      component: 'Xone',
      holds: (value, graph) => parts.filter(part => conforms(part, value, graph)).length === 1,
    })),
  ]
}
