import type { NamedNode, Quad } from '@rdfjs/types'
import { syntaxes } from '../rdf/syntaxes.js'
import { literal } from '../rdf/terms.js'
import { dct, foaf, prefixes, rdf, rdfs, voidTerms as terms } from '../rdf/vocab.js'
import type { AllCounts, Counts } from './count.js'
import type { Offer } from './offer.js'
import { about, iri, moment, whole } from './statements.js'

/** What the data set is called, by language. */
export const dataSetTitle: Readonly<Record<string, string>> = {
  nl: 'Hoe mensen in openbare gebouwen komen en er hun weg vinden',
  fr: 'Comment on entre dans les bâtiments publics et comment on s’y déplace',
  de: 'Wie Menschen in öffentliche Gebäude kommen und sich darin bewegen',
  en: 'How people get into public buildings and around in them',
}

/** Namespace of the formats that the W3C names: http://www.w3.org/ns/formats/. */
const formatNames: Readonly<Record<string, string>> = {
  ttl: 'Turtle',
  nt: 'N-Triples',
  trig: 'TriG',
  nq: 'N-Quads',
  jsonld: 'JSON-LD',
}

export interface DataSetFacts {
  base: string
  counts: AllCounts
  /** Time of the newest change. */
  modified: Date
  /** IRI. */
  licence: string
  /** A building; undefined when there is none. */
  example: NamedNode | undefined
  /** Files of all records, and of those of a municipality. */
  offers: (municipality?: string) => readonly Offer[]
}

/**
 * The VoID description of all that is served, records and vocabulary, with counts of this data version: as a whole, by
 * class and property, and for each municipality.
 */
export function describeDataSet(facts: DataSetFacts): Quad[] {
  const { base, counts, modified } = facts
  const dataSet = iri(`${base}#dataset`)
  const document = iri(`${base}.well-known/void`)
  const towns = [...counts.municipalities]
  return [
    ...about(document, [rdf.type, terms.DatasetDescription], [foaf.primaryTopic, dataSet]),
    ...about(
      dataSet,
      [rdf.type, terms.Dataset],
      [dct.title, ...Object.entries(dataSetTitle).map(([language, title]) => literal(title, language))],
      [dct.modified, moment(modified.toISOString())],
      [dct.license, iri(facts.licence)],
      [terms.uriSpace, literal(`${base}id/`)],
      [terms.sparqlEndpoint, iri(`${base}sparql`)],
      [terms.rootResource, iri(`${base}fragments`)],
      [rdfs.seeAlso, iri(`${base}feed`), iri(`${base}catalog`)],
      [terms.vocabulary, iri(prefixes.acc)],
      [terms.exampleResource, facts.example],
      [terms.feature, ...syntaxes.map(({ suffix }) => iri(`${prefixes.formats}${formatNames[suffix]}`))],
      [terms.dataDump, ...dumpsOf(facts)],
      [terms.distinctObjects, whole(counts.whole.objects)],
      [terms.subset, ...towns.map(([town]) => iri(`${base}catalog#dataset-${town}`))],
    ),
    ...describeCounts(dataSet, counts.whole, document.value),
    ...describeProperties(dataSet, counts.whole, document.value),
    ...towns.flatMap(([town, each]) => describeTown(town, each, facts)),
  ]
}

function describeTown(town: string, counts: Counts, facts: DataSetFacts): Quad[] {
  const subset = iri(`${facts.base}catalog#dataset-${town}`)
  return [
    ...about(
      subset,
      [rdf.type, terms.Dataset],
      [terms.uriSpace, literal(`${facts.base}id/building/${town}/`)],
      [terms.documents, whole(counts.records)],
      [terms.dataDump, ...dumpsOf(facts, town)],
    ),
    ...describeCounts(subset, counts, `${facts.base}.well-known/void#${town}`),
  ]
}

/** Files of RDF: what VoID calls dumps. */
function dumpsOf({ base, offers }: DataSetFacts, town?: string): NamedNode[] {
  return offers(town)
    .filter(({ format }) => format.syntax !== undefined)
    .map(({ path }) => iri(base + path))
}

function describeCounts(dataSet: NamedNode, counts: Counts, names: string): Quad[] {
  return [
    ...about(
      dataSet,
      [terms.triples, whole(counts.triples)],
      [terms.distinctSubjects, whole(counts.subjects)],
      [terms.entities, whole(counts.subjects)],
      [terms.classes, whole(counts.classes.size)],
      [terms.properties, whole(counts.properties.size)],
    ),
    ...[...counts.classes].flatMap(([type, entities]) => {
      const partition = partitionOf(names, type)
      return [
        ...about(dataSet, [terms.classPartition, partition]),
        ...about(partition, [terms.class, iri(type)], [terms.entities, whole(entities)]),
      ]
    }),
  ]
}

function describeProperties(dataSet: NamedNode, { properties }: Counts, names: string): Quad[] {
  return [...properties].flatMap(([property, triples]) => {
    const partition = partitionOf(names, property)
    return [
      ...about(dataSet, [terms.propertyPartition, partition]),
      ...about(partition, [terms.property, iri(property)], [terms.triples, whole(triples)]),
    ]
  })
}

/** "…/void" and acc:Door → "…/void#acc-Door", "…/void#gent" → "…/void#gent-acc-Door". */
function partitionOf(names: string, term: string): NamedNode {
  const [prefix, namespace] = Object.entries(prefixes).find(([, start]) => term.startsWith(start)) ?? ['', '']
  const name =
    prefix === '' ? encodeURIComponent(term) : `${prefix}-${term.slice(namespace.length).replace(/[^\w-]/g, '-')}`
  return iri(`${names}${names.includes('#') ? '-' : '#'}${name}`)
}
