import { benchBase, makeRecords, towns } from './generator.js'

/** A kind of question, with what is chosen anew for each query of a mixed load. */
export interface BenchQuery {
  name: string
  /** In the mixed load: `point` six in ten, `list` four. */
  share: 'point' | 'list' | 'whole'
  /** `rows` in order, a `bag` without order, or not `compared` as each product answers in its own way. */
  compare: 'rows' | 'bag' | 'not'
  text(choice: Choice): string
  /** Whether the triples that a product brings along would count. */
  countsAll?: boolean
}

/** What a query is about. */
export interface Choice {
  building: string
  graph: string
  town: string
  /** South-west corner of a box of a tenth of a degree. */
  lat: number
  long: number
  offset: number
}

const head = `PREFIX acc: <https://w3id.org/drempel/ns#>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX locn: <http://www.w3.org/ns/locn#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX sosa: <http://www.w3.org/ns/sosa/>
PREFIX wgs84: <http://www.w3.org/2003/01/geo/wgs84_pos#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
`

const query = (
  name: string,
  share: BenchQuery['share'],
  compare: BenchQuery['compare'],
  text: (choice: Choice) => string,
): BenchQuery => ({ name, share, compare, text: choice => head + text(choice) })

/** The eighteen kinds. */
export const benchQueries: readonly BenchQuery[] = [
  query(
    'point look-up',
    'point',
    'bag',
    ({ building }) => `SELECT ?part ?p ?o { <${building}> acc:hasEntrance/acc:door ?part . ?part ?p ?o }`,
  ),
  query('graph', 'point', 'bag', ({ graph }) => `SELECT ?s ?p ?o { GRAPH <${graph}> { ?s ?p ?o } }`),
  query(
    'town filter',
    'list',
    'bag',
    ({ town }) => `SELECT DISTINCT ?building ?name {
  ?building dct:spatial <${town}> ; rdfs:label ?name ; acc:hasEntrance ?entrance .
  ?entrance acc:lacks acc:Stairs ; acc:door/acc:clearWidth ?width .
  FILTER(LANG(?name) = "nl" && ?width >= 125)
}`,
  ),
  query(
    'box',
    'list',
    'bag',
    ({ lat, long }) => `SELECT ?building ?lat ?long {
  ?building a acc:Building ; wgs84:lat ?lat ; wgs84:long ?long .
  FILTER(?lat >= ${lat} && ?lat < ${(lat + 0.1).toFixed(6)} && ?long >= ${long} && ?long < ${(long + 0.1).toFixed(6)})
}`,
  ),
  query(
    'nearest',
    'list',
    'rows',
    ({ lat, long }) => `SELECT ?building {
  ?building a acc:Building ; wgs84:lat ?lat ; wgs84:long ?long .
  BIND(xsd:double(?lat) - ${lat}e0 AS ?north) BIND(xsd:double(?long) - ${long}e0 AS ?east)
} ORDER BY (?north * ?north + ?east * ?east) LIMIT 10`,
  ),
  query(
    'aggregate',
    'whole',
    'bag',
    () => `SELECT ?town (COUNT(?door) AS ?doors) (AVG(?width) AS ?mean) (MIN(?width) AS ?least) {
  ?building dct:spatial ?town ; acc:hasEntrance ?entrance .
  ?entrance acc:door ?door .
  ?door acc:clearWidth ?width .
} GROUP BY ?town`,
  ),
  query(
    'optional',
    'list',
    'bag',
    ({ town }) => `SELECT ?building ?width ?slope ?seat {
  ?building dct:spatial <${town}> ; acc:hasEntrance ?entrance .
  OPTIONAL { ?entrance acc:door ?door . OPTIONAL { ?door acc:clearWidth ?width } }
  OPTIONAL { ?entrance acc:ramp ?ramp . ?ramp acc:slope ?slope FILTER(?slope > 6) }
  OPTIONAL { ?building acc:hasToilet ?toilet . ?toilet acc:seatHeight ?seat }
}`,
  ),
  query(
    'contains',
    'list',
    'bag',
    ({ building }) => `SELECT ?building ?name {
  ?building a acc:Building ; rdfs:label ?name .
  FILTER(CONTAINS(STR(?name), "Molenstraat ${building.length % 9}") && LANG(?name) = "nl")
}`,
  ),
  query(
    'construct',
    'point',
    'bag',
    ({ building }) => `CONSTRUCT { <${building}> acc:hasPart ?part . ?part ?p ?o } {
  { <${building}> acc:hasEntrance ?part } UNION { <${building}> acc:hasToilet ?part }
  ?part ?p ?o
}`,
  ),
  query('describe', 'point', 'not', ({ building }) => `DESCRIBE <${building}>`),
  query(
    'order and limit',
    'whole',
    'rows',
    () => `SELECT ?door ?width ?date {
  ?observation sosa:hasFeatureOfInterest ?door ; sosa:hasSimpleResult ?width ; sosa:resultTime ?date .
} ORDER BY DESC(?date) DESC(?width) STR(?door) LIMIT 20`,
  ),
  query(
    'count distinct',
    'whole',
    'bag',
    () => `SELECT (COUNT(DISTINCT ?publisher) AS ?n) { ?building prov:wasGeneratedBy/dct:publisher ?publisher }`,
  ),
  query(
    'path',
    'list',
    'bag',
    ({ town }) => `SELECT DISTINCT ?kind {
  ?building dct:spatial <${town}> ; (acc:hasEntrance|acc:door|acc:ramp|acc:stairs|acc:lift)+ ?part .
  ?part a ?kind
}`,
  ),
  query(
    'not exists',
    'list',
    'bag',
    ({ town }) => `SELECT ?building ?entrance {
  ?building dct:spatial <${town}> ; acc:hasEntrance ?entrance .
  FILTER NOT EXISTS { ?entrance acc:door ?door . ?door acc:clearWidth ?width }
}`,
  ),
  { ...query('count all', 'whole', 'bag', () => 'SELECT (COUNT(*) AS ?n) { ?s ?p ?o }'), countsAll: true },
  {
    ...query('classes', 'whole', 'bag', () => 'SELECT ?class (COUNT(?s) AS ?n) { ?s a ?class } GROUP BY ?class'),
    countsAll: true,
  },
  query(
    'ask',
    'point',
    'bag',
    ({ building }) => `ASK { <${building}> acc:hasEntrance/acc:door/acc:clearWidth ?width FILTER(?width > 139) }`,
  ),
  query(
    'page',
    'list',
    'rows',
    ({ offset }) => `SELECT ?building ?name ?street {
  ?building a acc:Building ; rdfs:label ?name ; locn:address ?address .
  ?address locn:thoroughfare ?street .
  FILTER(LANG(?name) = "nl")
} ORDER BY STR(?name) LIMIT 25 OFFSET ${offset}`,
  ),
]

/** What the queries of the table are about: nothing special. */
export function makeChoices(quads: number, count: number): Choice[] {
  const choices: Choice[] = []
  let index = 0
  for (const { record, graph } of makeRecords(quads)) {
    index += 1
    if (index % 7 !== 5) continue
    choices.push({
      building: record,
      graph,
      town: `${benchBase}id/place/flanders/${towns[(index * 5) % 40]}`,
      lat: Number((50.8 + ((index * 37) % 300) / 1000).toFixed(3)),
      long: Number((3 + ((index * 53) % 1500) / 1000).toFixed(3)),
      offset: ((index * 11) % 20) * 25,
    })
    if (choices.length === count) break
  }
  return choices
}
