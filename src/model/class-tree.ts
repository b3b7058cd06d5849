import type { NamedNode } from '@rdfjs/types'
import { namedNode } from '../rdf/terms.js'
import { objectsOf, subjectsOf } from '../rdf/dataset.js'
import { rdfs } from '../rdf/vocab.js'
import type { Vocabulary } from './vocabulary.js'
import { oncePer } from '../lazily.js'

/** Classes by what they are a kind of; each answer is worked out once. */
export interface ClassTree {
  /** The class and every kind of it: a wheelchair entrance is an entrance. */
  kindsOf(type: NamedNode): ReadonlySet<string>
  /** The class and all that it is a kind of: where there is no parking, there is no accessible parking. */
  widerThan(type: NamedNode): ReadonlySet<string>
}

/** The classes of a vocabulary. Worked out once. */
export const classTreeOf = oncePer(createClassTree)

function createClassTree({ quads }: Vocabulary): ClassTree {
  return {
    kindsOf: remember(iri => subjectsOf(quads, rdfs.subClassOf, namedNode(iri)).map(({ value }) => value)),
    widerThan: remember(iri => objectsOf(quads, namedNode(iri), rdfs.subClassOf).map(({ value }) => value)),
  }
}

function remember(next: (iri: string) => readonly string[]): (type: NamedNode) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>()
  return ({ value }) => {
    const reached = known.get(value) ?? reach(value, next)
    known.set(value, reached)
    return reached
  }
}

function reach(start: string, next: (iri: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set([start])
  for (const iri of reached) for (const further of next(iri)) reached.add(further)
  return reached
}
