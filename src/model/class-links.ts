import type { NamedNode } from '@rdfjs/types'
import { owl, rdf } from '../rdf/vocab.js'
import { applicationProfileOf } from './application-profile.js'
import { ownPath } from './own-terms.js'
import type { Vocabulary } from './vocabulary.js'

/** A class whose things lead to things of another, by the shapes. */
export interface ClassLink {
  from: NamedNode
  property: NamedNode
  to: NamedNode
}

/** Links between classes of ours, in the order of the application profile. */
export function classLinksOf(vocabulary: Vocabulary): ClassLink[] {
  const isOurs = (term: NamedNode) =>
    ownPath(term.value) !== undefined && vocabulary.quads.match(term, rdf.type, owl.Class).size > 0
  return applicationProfileOf(vocabulary).flatMap(({ target, properties }) =>
    properties.flatMap(({ property, range }) =>
      isOurs(target) && range && isOurs(range) ? [{ from: target, property, to: range }] : [],
    ),
  )
}
