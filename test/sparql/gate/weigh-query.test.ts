import { describe, expect, test } from 'vitest'
import type { Operation } from '../../../src/engine/algebra.js'
import { createQueryEngine } from '../../../src/sparql/engine.js'
import { weighQuery } from '../../../src/sparql/gate/weigh-query.js'
import { createStoreOf } from '../stores.js'

const count = 5000
const triples = Array.from({ length: count }, (_, number) => `:s${number} :p :s${number + 1} ; :q ${number % 7} .`)
const rare = Array.from({ length: 10 }, (_, number) => `:s${number} :rare "${number}" .`)
const store = await createStoreOf(
  `PREFIX : <http://example.org/>
  ${triples.join('\n')} ${rare.join('\n')}
  GRAPH :small { :a :in :b . :b :in :c }`,
)
const prepare = createQueryEngine(store)
const values = `VALUES ?v { ${'1 '.repeat(1600)} }`

async function weigh(query: string): Promise<number> {
  const { operation } = await prepare(`PREFIX : <http://example.org/> ${query}`)
  return weighQuery(operation as Operation, store)
}

describe('a query is weighed by', () => {
  test.each([
    ['SELECT * { ?s :p ?o }', 5000],
    ['SELECT * { ?s :p ?o ; :rare ?r }', 10],
    ['SELECT * { ?s :p ?o } LIMIT 7', 7],
    ['SELECT * { ?s :p ?o } ORDER BY ?o LIMIT 7', 5000],
    ['SELECT (COUNT(*) AS ?n) { ?s :p ?o } LIMIT 1', 5000],
    ['ASK { ?s :p ?o }', 1],
    ['ASK { ?s :p ?o FILTER(?o = :x) }', 5000],
    ['SELECT * { ?s :rare ?r . ?t :rare ?u }', 100],
    ['SELECT * { ?s :rare ?r OPTIONAL { ?t :p ?u } }', 50_000],
    ['SELECT * { ?s :p ?o } OFFSET 10', 5000],
    ['SELECT * FROM :small { ?s ?p ?o }', 2],
    ['SELECT * { GRAPH :small { ?s ?p ?o } }', 2],
    ['SELECT * { ?s :in+ ?o }', 2],
    ['SELECT * { ?s <http://jena.apache.org/text#query> (:rare "a" 3) . ?t :rare ?u }', 30],
    ['DESCRIBE :s1', 1],
  ])('%s: %i rows', async (query, rows) => {
    expect(await weigh(query)).toBe(rows)
  })
})

describe('a query is let through that', () => {
  test.each([
    ['joins by shared variables', 'SELECT * { ?a :p ?b . ?b :p ?c . ?c :p ?d . ?d :q ?n }'],
    ['is joined by a third pattern', 'SELECT * { ?a :q ?n . ?b :q ?n . ?a :p ?b }'],
    ['takes few of a product', 'SELECT * { ?a :p ?b . ?c :p ?d . ?e :p ?f } LIMIT 100'],
    ['asks whether there is a product', 'ASK { ?a :p ?b . ?c :p ?d . ?e :p ?f }'],
    ['has a product of small parts', 'SELECT * { ?a :rare ?b . ?c :rare ?d . ?e :p ?f }'],
    ['has a part that nothing matches', 'SELECT * { ?a :p ?b . ?c :p ?d . ?e :none ?f }'],
    ['connects both parts of an OPTIONAL', 'SELECT * { ?a :p ?b . OPTIONAL { ?a :q ?x . ?b :q ?y } }'],
    ['connects an EXISTS', 'SELECT * { ?a :p ?b FILTER NOT EXISTS { ?a :p ?x . ?b :q ?y FILTER(?y > 3) } }'],
    ['connects a subselect', 'SELECT * { ?a :p ?b { SELECT ?b (COUNT(*) AS ?n) { ?c :p ?b } GROUP BY ?b } }'],
    ['walks from a known end', 'SELECT * { :s1 (:p|^:p)* ?o }'],
    ['walks from an end that another pattern finds', 'SELECT * { ?s :rare ?r . ?s (:p|!:p)+ ?o }'],
    ['walks over few statements', 'SELECT * { ?s :in* ?o }'],
    ['has a short regular expression', 'SELECT * { ?s :q ?n FILTER(REGEX(STR(?n), "^[0-9]+$")) }'],
  ])('%s', async (_, query) => {
    await expect(weigh(query)).resolves.toEqual(expect.any(Number))
  })
})

const product = /share no variable.*10,000,000/
const path = /no known end/

describe('a query is refused that', () => {
  test.each([
    ['has a product', 'SELECT * { ?a :p ?b . ?c :p ?d }', product],
    ['counts a product', 'SELECT (COUNT(*) AS ?n) { ?a :p ?b . ?c :p ?d }', product],
    ['compares all with all', 'SELECT * { ?a :q ?b . ?c :q ?d FILTER(?b = ?d) } LIMIT 1', product],
    ['sorts a product', 'SELECT * { ?a :p ?b . ?c :p ?d } ORDER BY ?a LIMIT 1', product],
    ['groups a product', 'SELECT ?a (COUNT(?d) AS ?n) { ?a :p ?b . ?c :p ?d } GROUP BY ?a', product],
    ['has a product of groups', 'SELECT * { { ?a :p ?b } { ?c :p ?d } }', product],
    ['has a product in a subselect', 'SELECT * { { SELECT DISTINCT ?a ?c { ?a :p ?b . ?c :p ?d } } }', product],
    ['has a product of subselects', 'SELECT * { { SELECT ?a { ?a :p ?b } } { SELECT ?c { ?c :p ?d } } }', product],
    ['has a product in a part of a UNION', 'SELECT * { { ?a :rare ?b } UNION { ?a :p ?b . ?c :p ?d } }', product],
    ['has a product by OPTIONAL', 'SELECT * { ?a :p ?b OPTIONAL { ?c :p ?d } }', product],
    ['has a product in an EXISTS', 'SELECT * { ?a :p ?b FILTER EXISTS { ?c :p ?d FILTER(?d = ?b) } }', product],
    ['has a product in a MINUS', 'SELECT * { ?x :rare ?y MINUS { ?a :p ?b . ?c :p ?d } }', product],
    [
      'has a product of values',
      `SELECT * { ${values} ${values.replace('?v', '?w')} ${values.replace('?v', '?x')} }`,
      product,
    ],
    ['has a product in a named graph', 'SELECT * { GRAPH ?g { ?a :p ?b } GRAPH ?h { ?c :p ?d } }', product],
    ['constructs a product', 'CONSTRUCT { ?a :x ?d } { ?a :p ?b . ?c :p ?d }', product],
    ['walks from anything to anything', 'SELECT * { ?a (:p|:q|^:p|^:q|:p|:q)* ?b }', path],
    ['walks over all properties', 'SELECT (COUNT(*) AS ?n) { ?a (!:x|!:y|!:z)+ ?b }', path],
    ['has a giant regular expression', `ASK { FILTER(REGEX("a", "${'a?'.repeat(101)}")) }`, /200 characters/],
    ['has one deep inside', `ASK { BIND(STRLEN(REPLACE("a", "${'a?'.repeat(101)}", "")) AS ?n) }`, /200 characters/],
  ])('%s', async (_, query, message) => {
    await expect(weigh(query)).rejects.toMatchObject({
      kind: 'too-expensive',
      message: expect.stringMatching(message),
      cure: expect.any(String),
    })
  })
})
