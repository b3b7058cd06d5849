import { prefixes } from '../../rdf/vocab.js'
import { isInstance } from '../graph/classes.js'
import type { Node } from '../graph/node.js'
import { isWellFormed } from '../literals/well-formed.js'
import type { Declaration } from '../shapes/declaration.js'
import type { Check } from '../shapes/shape.js'

const kinds: Readonly<Record<string, readonly [Node['kind'], Node['kind']?]>> = {
  IRI: ['iri'],
  BlankNode: ['blank'],
  Literal: ['literal'],
  BlankNodeOrIRI: ['blank', 'iri'],
  BlankNodeOrLiteral: ['blank', 'literal'],
  IRIOrLiteral: ['iri', 'literal'],
}

/** Constraints on what a value is: its class, its datatype, IRI or literal. */
export function kindChecks(shape: Declaration): Check[] {
  return [
    ...shape.all('class').map(({ key }): Check => ({
      component: 'Class',
      holds: (value, graph) => isInstance(graph, value, key),
    })),
    ...shape.all('datatype').map(({ text }): Check => ({
      component: 'Datatype',
      holds: value => value.datatype === text && isWellFormed(value),
    })),
    ...shape.all('nodeKind').map(({ text }): Check => {
      const admitted = kinds[text.replace(prefixes.sh, '')]
      if (!admitted)
        throw shape.refuse(
          'nodeKind',
          `one of ${Object.keys(kinds)
            .map(name => `sh:${name}`)
            .join(', ')}`,
        )
      const [one, other = one] = admitted
      return { component: 'NodeKind', holds: ({ kind }) => kind === one || kind === other }
    }),
  ]
}
