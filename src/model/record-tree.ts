import type { Quad } from '@rdfjs/types'
import { subjectsOf } from '../rdf/dataset.js'
import { namedNode } from '../rdf/terms.js'
import { acc, geo, locn, rdf, rdfs, sosa } from '../rdf/vocab.js'
import { statedIris } from './record-statements.js'
import type { Statements } from './record-statements.js'
import type { Vocabulary } from './vocabulary.js'
import { oncePer } from '../lazily.js'

/** Where each thing hangs; each but the root below exactly one other, so that the record is a tree. */
export interface Tree {
  places: ReadonlyMap<string, Quad | undefined>
  /** Statements that hang a thing below its parent; the root's place is undefined. */
  links: ReadonlySet<Quad>
}

/**
 * Hangs every thing that the root leads to, by a property of parts or because its IRI is below, where it is reached
 * first, nearest to the root. Further ways to it, and ways back, stay plain links: no cycle in the data makes a loop.
 */
export function placeParts(root: string, statements: Statements, vocabulary: Vocabulary): Tree {
  const properties = partProperties(vocabulary)
  const places = new Map<string, Quad | undefined>([[root, undefined]])
  for (const parent of places.keys()) {
    for (const quad of statements.get(parent) ?? []) {
      const isBelow = quad.object.value.startsWith(`${parent}/`)
      const isPart = (properties.has(quad.predicate.value) || isBelow) && canBePart(quad.object.value, statements)
      if (isPart && !places.has(quad.object.value)) places.set(quad.object.value, quad)
    }
  }
  return { places, links: new Set([...places.values()].filter(quad => quad !== undefined)) }
}

/** Properties that lead to parts, address and position among them. Worked out once. */
export const partProperties = oncePer(findPartProperties)

function findPartProperties(vocabulary: Vocabulary): ReadonlySet<string> {
  const properties = new Set<string>([acc.hasPart.value, locn.address.value, geo.hasGeometry.value])
  for (const property of properties)
    for (const narrower of subjectsOf(vocabulary.quads, rdfs.subPropertyOf, namedNode(property)))
      properties.add(narrower.value)
  return properties
}

function canBePart(iri: string, statements: Statements): boolean {
  const aside = [acc.Audit, sosa.Observation]
  return (
    statements.has(iri) && !statedIris(statements, iri, rdf.type).some(type => aside.some(other => other.equals(type)))
  )
}
