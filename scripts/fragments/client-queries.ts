import { prefixes } from '../../src/rdf/vocab.js'

/** A question that a client puts together from fragments. */
export interface ClientQuery {
  name: string
  text: string
  /** Whether the order of its rows is a part of the answer. */
  ordered?: boolean
}

const head = ['acc', 'rdf', 'rdfs', 'sosa'] as const
const prologue = head.map(name => `PREFIX ${name}: <${prefixes[name]}>`).join('\n')

const texts: readonly ClientQuery[] = [
  { name: 'join', text: 'SELECT ?building ?door { ?building acc:hasEntrance ?entrance . ?entrance acc:door ?door }' },
  {
    name: 'OPTIONAL',
    text: 'SELECT ?door ?width { ?entrance acc:door ?door OPTIONAL { ?door acc:clearWidth ?width } }',
  },
  { name: 'FILTER on numbers', text: 'SELECT ?door ?width { ?door acc:clearWidth ?width FILTER(?width >= 90) }' },
  {
    name: 'FILTER on texts',
    text: 'SELECT DISTINCT ?building ?name { ?building a acc:Building ; rdfs:label ?name FILTER(CONTAINS(LCASE(?name), "huis")) }',
  },
  {
    name: 'FILTER NOT EXISTS',
    text: 'SELECT ?entrance { ?building acc:hasEntrance ?entrance FILTER NOT EXISTS { ?entrance acc:door/acc:clearWidth ?width } }',
  },
  {
    name: 'path, sequence',
    text: 'SELECT ?building ?width { ?building acc:hasEntrance/acc:door/acc:clearWidth ?width }',
  },
  {
    name: 'path, one or more',
    text: 'SELECT ?building ?part { ?building a acc:Building ; (acc:hasEntrance|acc:door)+ ?part }',
  },
  {
    name: 'aggregate',
    text: 'SELECT ?building (COUNT(?entrance) AS ?entrances) { ?building acc:hasEntrance ?entrance } GROUP BY ?building',
  },
  {
    name: 'UNION',
    text: 'SELECT ?entrance ?way { { ?entrance acc:stairs ?way } UNION { ?entrance acc:ramp ?way } }',
  },
  {
    name: 'ORDER BY and LIMIT',
    text: 'SELECT ?door ?width { ?door acc:clearWidth ?width } ORDER BY DESC(?width) ?door LIMIT 5',
    ordered: true,
  },
  { name: 'GRAPH', text: 'SELECT ?document ?building { GRAPH ?document { ?building a acc:Building } }' },
  {
    name: 'MINUS',
    text: 'SELECT ?building { ?building a acc:Building MINUS { ?building acc:hasEntrance/acc:stairs ?stairs } }',
  },
]

/** Twelve questions of all kinds, that the demo data answers. */
export const clientQueries: readonly ClientQuery[] = texts.map(each => ({ ...each, text: `${prologue}\n${each.text}` }))
