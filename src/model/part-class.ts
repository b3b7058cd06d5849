import type { NamedNode } from '@rdfjs/types'
import { geo, prefixes, rdf, rdfs, skos } from '../rdf/vocab.js'
import type { Property } from './vocabulary.js'

const values: readonly NamedNode[] = [skos.Concept, rdfs.Literal, rdfs.Resource, rdf.langString, geo.wktLiteral]

/** The class of the parts that a property leads to; undefined when it takes a value. */
export function partClassOf(property: Property | undefined): NamedNode | undefined {
  const range = property?.range
  if (!range || property.unit || property.scheme || range.value.startsWith(prefixes.xsd)) return undefined
  return values.some(value => value.equals(range)) ? undefined : range
}

/** `…#hasEntrance` → "entrance", `…#hearingSupport` → "hearing-support": what the part adds to the path of its whole. */
export function partSegment(property: string): string {
  const name = property.replace(/^.*[/#]/, '').replace(/^has(?=[A-Z])/, '')
  return name.replace(/[A-Z]/g, (letter, index) => (index === 0 ? '' : '-') + letter.toLowerCase())
}
