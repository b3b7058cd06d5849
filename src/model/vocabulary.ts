import type { DatasetCore, Literal, NamedNode, Quad, Term } from '@rdfjs/types'
import { objectOf, objectsOf, subjectsOf } from '../rdf/dataset.js'
import { createLightDataset } from '../rdf/light-dataset.js'
import { literal, namedNode } from '../rdf/terms.js'
import { qudt, rdf, rdfs, sh, skos, sosa, acc } from '../rdf/vocab.js'
import { chooseText } from '../rdf/choose-text.js'

/** Language tags of the reader, in order of wish. */
export type Languages = readonly string[]

/** A unit of measure as `vocab/units.ttl` states it. */
export interface Unit {
  iri: NamedNode
  symbol: string
  /** How cells write it, the symbol among them. */
  spellings: readonly string[]
  quantityKind: string
  /** Value in the reference unit of the quantity kind = value in this unit × factor. */
  factor: number
}

/** What the vocabulary says of a property. */
export interface Property {
  iri: NamedNode
  /** `rdfs:range`: a datatype, a class, or `skos:Concept`. */
  range: NamedNode | undefined
  unit: Unit | undefined
  /** Whether each value has an observation. */
  observable: boolean
  /** The scheme that its concepts are drawn from. */
  scheme: NamedNode | undefined
  /** Position on pages, from the shapes; those without one come last. */
  order: number
  /** Heading on pages, from the shapes. */
  group: NamedNode | undefined
}

export interface Concept {
  iri: NamedNode
  notation: string
  /** Preferred, alternative and hidden labels, in all languages. */
  labels: readonly string[]
}

/** Vocabulary, code lists, units and the presentation part of the shapes, ready to be asked. */
export interface Vocabulary {
  property(iri: string): Property | undefined
  units: readonly Unit[]
  /** Concepts of a scheme; undefined when there is no such scheme. */
  concepts(scheme: string): readonly Concept[] | undefined
  /** Whether the term is described in `vocab/`. */
  describes(iri: string): boolean
  /** Label in the first of the languages that has one, else in any, else the last part of the IRI. */
  label(term: Term, languages: Languages): Literal
  definition(term: Term, languages: Languages): Literal | undefined
  quads: DatasetCore
}

/** Reads `vocab/` and, for order and grouping, `shapes/`. */
export function readVocabulary(quads: Iterable<Quad>): Vocabulary {
  const data = createLightDataset(quads)
  const units = new Map(namedSubjects(data, qudt.Unit).map(iri => [iri.value, readUnit(data, iri)]))
  const properties = new Map(namedSubjects(data, rdf.Property).map(iri => [iri.value, readProperty(data, iri, units)]))
  const schemes = new Map(namedSubjects(data, skos.ConceptScheme).map(iri => [iri.value, readConcepts(data, iri)]))
  return {
    property: iri => properties.get(iri),
    units: [...units.values()],
    concepts: scheme => schemes.get(scheme),
    describes: iri => !data.match(namedNode(iri))[Symbol.iterator]().next().done,
    label: (term, languages) =>
      textOf(data, term, [skos.prefLabel, rdfs.label], languages) ?? literal(lastPart(term.value)),
    definition: (term, languages) => textOf(data, term, [skos.definition, rdfs.comment], languages),
    quads: data,
  }
}

function namedSubjects(data: DatasetCore, type: NamedNode): NamedNode[] {
  return subjectsOf(data, rdf.type, type).filter(term => term.termType === 'NamedNode')
}

function named(term: Term | undefined): NamedNode | undefined {
  return term?.termType === 'NamedNode' ? term : undefined
}

function readUnit(data: DatasetCore, iri: NamedNode): Unit {
  const symbol = objectOf(data, iri, qudt.symbol)?.value ?? lastPart(iri.value)
  return {
    iri,
    symbol,
    spellings: [symbol, ...objectsOf(data, iri, skos.altLabel).map(term => term.value)],
    quantityKind: objectOf(data, iri, qudt.hasQuantityKind)?.value ?? '',
    factor: Number(objectOf(data, iri, qudt.conversionMultiplier)?.value ?? 1),
  }
}

function readProperty(data: DatasetCore, iri: NamedNode, units: ReadonlyMap<string, Unit>): Property {
  const shape = subjectsOf(data, sh.path, iri).find(term => objectOf(data, term, sh.order) !== undefined)
  return {
    iri,
    range: named(objectOf(data, iri, rdfs.range)),
    unit: units.get(objectOf(data, iri, qudt.hasUnit)?.value ?? ''),
    observable: data.match(iri, rdf.type, sosa.ObservableProperty).size > 0,
    scheme: named(objectOf(data, iri, acc.codeList)),
    order: Number((shape && objectOf(data, shape, sh.order)?.value) ?? Infinity),
    group: shape && named(objectOf(data, shape, sh.group)),
  }
}

function readConcepts(data: DatasetCore, scheme: NamedNode): Concept[] {
  return subjectsOf(data, skos.inScheme, scheme)
    .filter(term => term.termType === 'NamedNode')
    .map(iri => ({
      iri,
      notation: objectOf(data, iri, skos.notation)?.value ?? lastPart(iri.value),
      labels: [skos.prefLabel, rdfs.label, skos.altLabel, skos.hiddenLabel]
        .flatMap(predicate => objectsOf(data, iri, predicate))
        .map(term => term.value),
    }))
}

function textOf(
  data: DatasetCore,
  term: Term,
  predicates: readonly NamedNode[],
  languages: Languages,
): Literal | undefined {
  const texts = predicates.flatMap(predicate => objectsOf(data, term, predicate))
  return chooseText(texts, languages)
}

function lastPart(iri: string): string {
  return iri.replace(/[/#]$/, '').replace(/^.*[/#]/, '')
}
