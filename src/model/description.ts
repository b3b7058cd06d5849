import type { NamedNode, Quad } from '@rdfjs/types'
import { prov } from '../rdf/vocab.js'

/**
 * What a document says: of a record everything; of a part its own triples, those of what lies below it, the links to
 * it, and the audits that they name. Empty when the record has no such thing.
 */
export function describeThing(record: readonly Quad[], thing: NamedNode): readonly Quad[] {
  const below = `${thing.value}/`
  const isInside = (iri: string) => iri === thing.value || iri.startsWith(below)
  const inside = record.filter(({ subject }) => isInside(subject.value))
  if (inside.length === 0) return []
  const audits = new Set(
    inside.filter(({ predicate }) => predicate.equals(prov.wasGeneratedBy)).map(quad => quad.object.value),
  )
  return record.filter(
    ({ subject, object }) =>
      isInside(subject.value) || audits.has(subject.value) || (object.termType === 'NamedNode' && object.equals(thing)),
  )
}
