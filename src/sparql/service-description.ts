import type { NamedNode, Quad, Quad_Object } from '@rdfjs/types'
import { literal, namedNode, quad } from '../rdf/terms.js'
import { rdf, sd, voidTerms, xsd } from '../rdf/vocab.js'
import { resultFormats } from './results.js'

/** What a service description tells of one endpoint. */
export interface DescribedService {
  /** Address of the endpoint. */
  endpoint: NamedNode
  /** Triples in all graphs. */
  triples: number
}

/** SPARQL 1.1 Service Description: what the endpoint understands, how it answers, and how much it holds. */
export function describeService({ endpoint, triples }: DescribedService): Quad[] {
  const dataset = namedNode(`${endpoint.value}#dataset`)
  const graph = namedNode(`${endpoint.value}#default-graph`)
  const formats = new Set(Object.values(resultFormats).flatMap(list => list.map(({ iri }) => iri)))
  const statements: [NamedNode, NamedNode, Quad_Object][] = [
    [endpoint, rdf.type, sd.Service],
    [endpoint, sd.endpoint, endpoint],
    [endpoint, sd.supportedLanguage, sd.SPARQLQuery],
    [endpoint, sd.supportedLanguage, sd.SPARQL11Query],
    [endpoint, sd.feature, sd.UnionDefaultGraph],
    ...[...formats].map((format): [NamedNode, NamedNode, Quad_Object] => [endpoint, sd.resultFormat, format]),
    [endpoint, sd.defaultDataset, dataset],
    [dataset, rdf.type, sd.Dataset],
    [dataset, sd.defaultGraph, graph],
    [graph, rdf.type, sd.Graph],
    [graph, voidTerms.triples, literal(String(triples), xsd.integer)],
  ]
  return statements.map(([subject, predicate, object]) => quad(subject, predicate, object) as Quad)
}
