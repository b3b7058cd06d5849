import type { NamedNode, Quad } from '@rdfjs/types'
import { syntaxes } from '../rdf/syntaxes.js'
import { literal, namedNode, quad } from '../rdf/terms.js'
import { acc, dct, foaf, prefixes, rdf, rdfs, voidTerms as terms, xsd } from '../rdf/vocab.js'
import type { QuadStore } from '../store/store.js'

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

/** The VoID description of all that is served, with counts of this data version. */
export async function describeDataSet(store: QuadStore, base: string, classes: readonly NamedNode[]): Promise<Quad[]> {
  const dataSet = namedNode(`${base}#dataset`)
  const document = namedNode(`${base}.well-known/void`)
  const say = (predicate: NamedNode, object: Quad['object']) => quad(dataSet, predicate, object) as Quad
  return [
    quad(document, rdf.type, terms.DatasetDescription) as Quad,
    quad(document, foaf.primaryTopic, dataSet) as Quad,
    say(rdf.type, terms.Dataset),
    ...Object.entries(dataSetTitle).map(([language, title]) => say(dct.title, literal(title, language))),
    say(dct.modified, literal(store.version.time.toISOString(), xsd.dateTime)),
    say(terms.triples, count(await store.count({}))),
    say(terms.uriSpace, literal(`${base}id/`)),
    say(terms.sparqlEndpoint, namedNode(`${base}sparql`)),
    say(terms.rootResource, namedNode(`${base}fragments`)),
    say(rdfs.seeAlso, namedNode(`${base}feed`)),
    say(terms.vocabulary, namedNode(prefixes.acc)),
    ...syntaxes.map(({ suffix }) => say(terms.feature, namedNode(`${prefixes.formats}${formatNames[suffix]}`))),
    ...(await describeClasses(store, base, classes)),
    ...(await describeExample(store, say)),
  ]
}

async function describeClasses(store: QuadStore, base: string, classes: readonly NamedNode[]): Promise<Quad[]> {
  const partitions = classes.map(async type => {
    const entities = await store.count({ predicate: rdf.type, object: type })
    const partition = namedNode(`${base}.well-known/void#${type.value.replace(/^.*[#/]/, '')}`)
    return entities === 0
      ? []
      : ([
          quad(namedNode(`${base}#dataset`), terms.classPartition, partition),
          quad(partition, terms.class, type),
          quad(partition, terms.entities, count(entities)),
        ] as Quad[])
  })
  return (await Promise.all(partitions)).flat()
}

async function describeExample(
  store: QuadStore,
  say: (predicate: NamedNode, object: Quad['object']) => Quad,
): Promise<Quad[]> {
  const [example] = await store.page({ predicate: rdf.type, object: acc.Building }, 0, 1)
  return example?.subject.termType === 'NamedNode' ? [say(terms.exampleResource, example.subject)] : []
}

function count(number: number) {
  return literal(String(number), xsd.integer)
}
