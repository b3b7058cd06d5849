import { prefixes } from '../../rdf/vocab.js'
import type { Node } from '../graph/node.js'
import { isWellFormed } from '../literals/well-formed.js'
import type { Declaration } from '../shapes/declaration.js'
import type { Check } from '../shapes/shape.js'

const kinds: Readonly<Record<string, readonly Node['kind'][]>> = {
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
      holds: (value, graph) => graph.isInstance(value, key),
    })),
    ...shape.all('datatype').map(({ text }): Check => ({
      component: 'Datatype',
      holds: value => value.datatype === text && isWellFormed(value),
    })),
    ...shape.all('nodeKind').map((kind): Check => {
      const admitted = kinds[kind.text.replace(prefixes.sh, '')]
      if (!admitted)
        throw shape.refuse(
          'nodeKind',
          `one of ${Object.keys(kinds)
            .map(name => `sh:${name}`)
            .join(', ')}`,
        )
      return { component: 'NodeKind', holds: value => admitted.includes(value.kind) }
    }),
  ]
}
