import { objectsOf } from '../graph/follow.js'
import { createNode } from '../graph/node.js'
import { namedNode } from '../../rdf/terms.js'
import { shaclIri } from '../shacl-terms.js'
import type { Declaration } from '../shapes/declaration.js'
import type { Check, Failure } from '../shapes/shape.js'

/** The constraint that nothing is said of a node but by the properties that its shape names. */
export function closedChecks(shape: Declaration): Check[] {
  if (!shape.isTrue('closed')) return []
  const paths = shape.all('property').flatMap(property => objectsOf(shape.graph, property, shaclIri('path')))
  const admitted = new Set([...paths, ...shape.lists('ignoredProperties').flat()].map(({ key }) => key))
  return [
    {
      component: 'Closed',
      failures: (values, _, graph) =>
        values.flatMap(value =>
          (value.statements ?? [])
            .filter(({ predicate }) => !admitted.has(predicate))
            .flatMap(({ predicate }): Failure[] => {
              const path = createNode(namedNode(predicate))
              return objectsOf(graph, value, predicate).map(object => ({ value: object, path }))
            }),
        ),
    },
  ]
}
