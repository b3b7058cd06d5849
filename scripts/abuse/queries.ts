/** A query that means no good, with the row of the threat table that it stands for. */
export interface BadQuery {
  row: number
  name: string
  query: string
  /** Statuses that it may get; any honest one when absent. */
  statuses?: readonly number[]
  /** Rows of a complete answer. */
  rows?: number
  /** Whether it is a part of the short form. */
  short?: boolean
}

const prefixes = `PREFIX acc: <https://w3id.org/drempel/ns#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> `
const repeat = (count: number, make: (index: number) => string, between = ' ') =>
  Array.from({ length: count }, (_, index) => make(index)).join(between)

const doubling = (steps: number) =>
  `BIND("ab" AS ?x0) ${repeat(steps, at => `BIND(CONCAT(?x${at}, ?x${at}) AS ?x${at + 1})`)}`
const bomb = `${'a'.repeat(40)}!`
const values = (name: string, count: number) => `VALUES ?${name} { ${repeat(count, index => `${index}`)} }`
const nested = (depth: number, open: string): string =>
  depth === 0 ? '?s ?p ?o' : `?s ?p ?o . ${open} { ${nested(depth - 1, open)} }`

/** All queries; which of them come to an end, and how, depends on the engine: they must only end honestly. */
export const badQueries: readonly BadQuery[] = (
  [
    {
      row: 1,
      name: 'product of three',
      query: 'SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }',
      statuses: [422],
      short: true,
    },
    { row: 1, name: 'count of a product', query: 'SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f }', statuses: [422] },
    { row: 1, name: 'product by OPTIONAL', query: 'SELECT * { ?a ?b ?c OPTIONAL { ?d ?e ?f } }', statuses: [422] },
    {
      row: 1,
      name: 'product in EXISTS',
      query: 'ASK { ?a ?b ?c FILTER NOT EXISTS { ?d ?e ?f FILTER(STR(?f) = CONCAT(STR(?c), "x")) } }',
    },
    {
      row: 1,
      name: 'product of values',
      query: `SELECT (COUNT(*) AS ?n) { ${values('a', 1600)} ${values('b', 1600)} ${values('c', 1600)} }`,
      statuses: [422],
    },
    { row: 1, name: 'join on a class', query: 'SELECT * { ?a a ?t . ?b a ?t . ?c a ?t } ORDER BY ?a', short: true },
    {
      row: 1,
      name: 'join on a label',
      query: 'SELECT (COUNT(*) AS ?n) { ?a rdfs:label ?l . ?b rdfs:label ?l . ?c rdfs:label ?l }',
    },
    {
      row: 1,
      name: 'closure between anything',
      query: 'SELECT * { ?a (!acc:x|!acc:y)* ?b }',
      statuses: [422],
      short: true,
    },
    {
      row: 1,
      name: 'closure of all properties',
      query: 'SELECT (COUNT(*) AS ?n) { ?a (acc:hasEntrance|acc:door|rdfs:label|a|^a)+ ?b }',
    },
    {
      row: 1,
      name: 'closure from one thing',
      query:
        'SELECT (COUNT(*) AS ?n) { acc:Door (^a|a|rdfs:label|^rdfs:label|acc:door|^acc:door)* ?b . ?b (a|^a)* ?c }',
    },
    {
      row: 1,
      name: 'path of 60 steps',
      query: `SELECT (COUNT(*) AS ?n) { ?a ${repeat(30, () => 'a/^a', '/')} ?b }`,
      short: true,
    },
    { row: 1, name: 'nested EXISTS', query: `SELECT (COUNT(*) AS ?n) { ${nested(8, 'FILTER EXISTS')} }` },
    {
      row: 1,
      name: 'nested OPTIONAL',
      query: `SELECT (COUNT(*) AS ?n) { ${repeat(9, at => `?s ?p${at} ?o${at} OPTIONAL { ?s ?q${at} ?r${at}`)} ${'}'.repeat(9)} }`,
    },
    {
      row: 1,
      name: 'order of all',
      query: 'SELECT * { ?s ?p ?o } ORDER BY DESC(STR(?o)) ?p ?s LIMIT 10',
      rows: 10,
      short: true,
    },
    {
      row: 1,
      name: 'order of a join',
      query: 'SELECT * { ?s ?p ?o . ?s ?q ?r . ?s ?t ?u } ORDER BY ?u ?o LIMIT 10',
      rows: 10,
    },
    {
      row: 1,
      name: '100 unions',
      query: `SELECT (COUNT(*) AS ?n) { ${repeat(100, () => '{ ?s ?p ?o }', ' UNION ')} }`,
    },
    {
      row: 1,
      name: 'minus of all',
      query: 'SELECT (COUNT(*) AS ?n) { ?s ?p ?o MINUS { ?s ?q ?r . ?s ?t ?u . ?s ?v ?w FILTER(?q != ?t) } }',
    },
    { row: 2, name: 'regex (a+)+', query: `ASK { FILTER(REGEX("${bomb}", "^(a+)+$")) }`, short: true },
    { row: 2, name: 'regex (a|aa)+', query: `ASK { FILTER(REGEX("${bomb}", "^(a|aa)+$")) }` },
    { row: 2, name: 'regex (.*)*', query: `ASK { FILTER(REGEX("${bomb}", "^(.*)*x$", "s")) }` },
    { row: 2, name: 'replace bomb', query: `SELECT ?x { BIND(REPLACE("${bomb}", "(a*)*b", "") AS ?x) }` },
    {
      row: 2,
      name: 'regex on every label',
      query: `SELECT * { ?s ?p ?o FILTER(REGEX(CONCAT(STR(?o), "${bomb}"), "(a|a?)+$", "i")) }`,
      short: true,
    },
    { row: 2, name: 'giant regex', query: `ASK { FILTER(REGEX("a", "${'(a?)'.repeat(100)}")) }`, statuses: [422] },
    { row: 2, name: '40 doublings', query: `SELECT (STRLEN(?x40) AS ?n) { ${doubling(40)} }`, short: true },
    {
      row: 2,
      name: 'upper case of 26 doublings',
      query: `SELECT (STRLEN(UCASE(?x26)) AS ?n) { ${doubling(26)} ${values('v', 200)} }`,
    },
    {
      row: 2,
      name: 'ENCODE_FOR_URI of doublings',
      query: `SELECT (STRLEN(ENCODE_FOR_URI(?x25)) AS ?n) { ${doubling(25)} ${values('v', 50)} }`,
    },
    {
      row: 3,
      name: 'big strings, sorted',
      query: `SELECT ?big { ${doubling(24)} ${values('v', 100)} BIND(UCASE(CONCAT(?x24, STR(?v))) AS ?big) } ORDER BY ?big`,
      short: true,
    },
    {
      row: 3,
      name: 'big strings, grouped',
      query: `SELECT (GROUP_CONCAT(?x20) AS ?all) { ${doubling(20)} ${values('v', 2000)} }`,
    },
    {
      row: 3,
      name: 'hashes of big strings',
      query: `SELECT (SHA512(?x27) AS ?h) { ${doubling(27)} ${values('v', 20)} }`,
    },
    {
      row: 3,
      name: 'GROUP_CONCAT of all',
      query: 'SELECT (GROUP_CONCAT(CONCAT(STR(?s), STR(?p), STR(?o))) AS ?all) { ?s ?p ?o . ?s ?q ?r }',
      short: true,
    },
    { row: 3, name: 'distinct of a join', query: 'SELECT DISTINCT ?o ?r ?u { ?s ?p ?o . ?t ?p ?r . ?t ?q ?u }' },
    {
      row: 3,
      name: 'group by all',
      query: 'SELECT ?s ?o ?r (COUNT(*) AS ?n) { ?s ?p ?o . ?t ?p ?r } GROUP BY ?s ?o ?r',
    },
    { row: 4, name: 'all statements', query: 'SELECT * { ?s ?p ?o }', short: true },
    { row: 4, name: 'all statements as triples', query: 'CONSTRUCT WHERE { ?s ?p ?o }' },
    {
      row: 4,
      name: 'all statements thrice',
      query: 'SELECT * { ?s ?p ?o . ?s ?q ?r . ?s ?t ?u }',

      short: true,
    },
    { row: 4, name: 'long cells', query: `SELECT (?x16 AS ?big) { ${doubling(16)} ?s ?p ?o } LIMIT 5000` },
    { row: 4, name: 'describe all', query: 'DESCRIBE ?s { ?s ?p ?o }' },
    {
      row: 6,
      name: '5000 brackets',
      query: `SELECT * { ${'{'.repeat(5000)} ?s ?p ?o ${'}'.repeat(5000)} }`,
      statuses: [400, 413, 422],
    },
    {
      row: 6,
      name: '20000 parentheses',
      query: `ASK { FILTER(${'('.repeat(20_000)}1${')'.repeat(20_000)}) }`,
      statuses: [400, 413, 422],
    },
    {
      row: 6,
      name: '8000 negations',
      query: `ASK { FILTER(${'!'.repeat(8000)}true) }`,
      statuses: [200, 400, 413, 422],
    },
    {
      row: 6,
      name: '5000 ORs',
      query: `ASK { FILTER(${repeat(5000, index => `?x = ${index}`, ' || ')}) }`,
      statuses: [200, 400, 413, 422, 503],
    },
    {
      row: 6,
      name: '3000 patterns',
      query: `SELECT * { ${repeat(3000, index => `?s ?p${index} ?o .`)} }`,
      statuses: [400, 413, 422, 503],
    },
    {
      row: 6,
      name: '1500 unions',
      query: `SELECT * { ${repeat(1500, () => '{ ?s ?p ?o }', ' UNION ')} } LIMIT 1`,
      statuses: [200, 400, 413, 422, 503],
    },
  ] satisfies BadQuery[]
).map(each => ({ ...each, query: prefixes + each.query }))
