import type { NamedNode, Term } from '@rdfjs/types'
import { objectsOf, subjectsOf } from '../rdf/dataset.js'
import { owl, prefixes, rdf, rdfs, schema, skos } from '../rdf/vocab.js'
import { isOwnTerm, labelOf } from './label.js'
import type { PageContext } from './page-context.js'

/** A class with the properties that are described under it. */
export interface ClassEntry {
  /** Undefined for properties that belong to no class of ours. */
  type: NamedNode | undefined
  properties: readonly NamedNode[]
  /** Properties that it has too, but that are described under another class. */
  shared: readonly NamedNode[]
}

/** Our own classes in the order in which one meets their things, each with its properties; those of none come last. */
export function classEntriesOf(context: PageContext): ClassEntry[] {
  const properties = byOrder(context, ownPropertiesOf(context))
  const places = placesOf(context, properties)
  const placeOf = (type: NamedNode) => places.get(type.value) ?? Number.MAX_SAFE_INTEGER
  const homeOf = (property: NamedNode) => {
    const distance = (type: NamedNode) => Math.abs(placeOf(type) - orderOf(context, property))
    return classesWith(context, property).sort((one, other) => distance(one) - distance(other))[0]
  }
  const homes = new Map(properties.map(property => [property.value, homeOf(property)?.value]))
  const toEntry = (type: NamedNode | undefined): ClassEntry => ({
    type,
    properties: properties.filter(({ value }) => homes.get(value) === type?.value),
    shared: properties.filter(property => {
      const isElsewhere = homes.get(property.value) !== type?.value
      return isElsewhere && classesWith(context, property).some(({ value }) => value === type?.value)
    }),
  })
  const classes = ownClassesOf(context).sort((one, other) => placeOf(one) - placeOf(other))
  return [...classes, undefined].map(toEntry).filter(({ type, properties }) => type ?? properties.length > 0)
}

/** Where in the order of properties the things of a class are met: at the first property that only they have. */
function placesOf(context: PageContext, properties: readonly NamedNode[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (const property of properties) {
    const [only, ...others] = classesWith(context, property)
    if (only && others.length === 0 && !places.has(only.value)) places.set(only.value, orderOf(context, property))
  }
  return places
}

function orderOf({ vocabulary }: PageContext, property: NamedNode): number {
  return Math.min(vocabulary.property(property.value)?.order ?? Infinity, Number.MAX_SAFE_INTEGER)
}

function byOrder(context: PageContext, properties: readonly NamedNode[]): NamedNode[] {
  return [...properties].sort((one, other) => orderOf(context, one) - orderOf(context, other))
}

/** Our own classes, by label. */
export function ownClassesOf(context: PageContext): NamedNode[] {
  return byLabel(context, namedSubjects(context, owl.Class).filter(isOwnTerm))
}

/** Our own properties, by label. */
export function ownPropertiesOf(context: PageContext): NamedNode[] {
  return byLabel(context, namedSubjects(context, rdf.Property).filter(isOwnTerm))
}

/** Code lists, by label. */
export function codeListsOf(context: PageContext): NamedNode[] {
  return byLabel(context, namedSubjects(context, skos.ConceptScheme))
}

/** Our own classes whose things have a property. */
export function classesWith({ vocabulary }: PageContext, property: NamedNode): NamedNode[] {
  return namedObjects(vocabulary.quads, property, schema.domainIncludes).filter(isOwnTerm)
}

/** Our own classes that a class is a kind of. */
export function classesAbove({ vocabulary }: PageContext, type: NamedNode): NamedNode[] {
  return namedObjects(vocabulary.quads, type, rdfs.subClassOf).filter(isOwnTerm)
}

/** Objects of a subject and predicate that are IRIs. */
export function namedObjects(data: PageContext['vocabulary']['quads'], subject: Term, predicate: Term): NamedNode[] {
  return objectsOf(data, subject, predicate).filter(term => term.termType === 'NamedNode')
}

/** IRI → "acc:clearWidth"; the IRI itself when no prefix fits. */
export function toPrefixedName(iri: string): string {
  const [prefix, namespace] = Object.entries(prefixes)
    .filter(([, namespace]) => iri.startsWith(namespace))
    .sort((one, other) => other[1].length - one[1].length)[0] ?? ['', '']
  return prefix ? `${prefix}:${iri.slice(namespace.length)}` : iri
}

/** Terms in the alphabet of the reader. */
export function byLabel(context: PageContext, terms: readonly NamedNode[]): NamedNode[] {
  const collator = new Intl.Collator(context.language)
  return [...terms].sort((one, other) => collator.compare(labelOf(context, one).value, labelOf(context, other).value))
}

function namedSubjects({ vocabulary }: PageContext, type: Term): NamedNode[] {
  return subjectsOf(vocabulary.quads, rdf.type, type).filter(term => term.termType === 'NamedNode')
}
