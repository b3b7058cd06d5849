import { describe, expect, test } from 'vitest'
import { Problem } from '../../../src/problem.js'
import { planQuery } from '../../../src/engine/engine.js'
import { ask, askSorted, parse, viewOf } from '../ask.js'

const view = viewOf(`
  @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix schema: <https://schema.org/> .
  :a rdfs:label "Stadhuis Gent"@nl, "Hôtel de ville"@fr ; :town :gent .
  :b rdfs:label "Stadhuis"@nl ; schema:name "Het oude stadhuis" ; :town :aalst .
  :c :note "Stadhuis" ; :town :gent .
  :g { :d rdfs:label "Stadspark"@nl . :e rdfs:label "Stadhuis Gent"@nl . }
`)

const head = 'PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX text: <http://jena.apache.org/text#> '
const rows = (group: string) => askSorted(view, `${head} SELECT * { ${group} }`)

test.each([
  ['?s text:query "stadhuis"', ['s=:a', 's=:b', 's=:e']],
  ['?s text:query ("stadhuis")', ['s=:a', 's=:b', 's=:e']],
  ['?s text:query (rdfs:label "STAD* gent")', ['s=:a', 's=:e']],
  ['?s text:query (rdfs:label :note "stadhuis")', ['s=:a', 's=:b', 's=:c', 's=:e']],
  ['?s text:query (:unknown "stadhuis")', []],
  ['?s text:query (rdfs:label "hotel" "lang:fr")', ['s=:a']],
  ['?s text:query (rdfs:label "hotel" "lang:nl")', []],
  ['?s text:query (rdfs:label "stadhuis" 1)', ['s=:b']],
  [':a text:query "stadhuis"', ['']],
  [':c text:query "stadhuis"', []],
  ['?s text:query "stadhuis" ; :town :gent', ['s=:a']],
  ['?s :town :gent OPTIONAL { ?s text:query "stadhuis" . ?s :town ?t }', ['s=:a t=:gent', 's=:c']],
  ['?s :town ?t FILTER NOT EXISTS { ?s text:query "stadhuis" }', ['s=:c t=:gent']],
  ['?s text:query "stadhuis", "gent"', ['s=:a', 's=:e']],
  ['GRAPH :g { ?s text:query "stadhuis" }', ['s=:e']],
  ['GRAPH ?g { ?s text:query "stadspark" }', ['s=:d g=:g']],
  ['{ ?s text:query "hotel" } UNION { ?s text:query "stadspark" }', ['s=:a', 's=:d']],
])('%s', (group, expected) => {
  const normal = (row: string) => row.split(' ').sort().join(' ')
  expect(rows(group).map(normal).sort()).toEqual(expected.map(normal).sort())
})

test('the score says which fits best', () => {
  const query = `${head} SELECT ?s { (?s ?score) text:query "stadhuis" } ORDER BY DESC(?score) ?s`
  expect(ask(view, query)).toEqual(['s=:b', 's=:a', 's=:e'])
})

test('each string is given when it is asked for', () => {
  const found = rows('(?s ?score ?text) text:query "stadhuis" FILTER(?s = :b && ?score > 0)')
  expect(found.map(row => row.replace(/ ?score=\S+/, ''))).toEqual([
    's=:b text="Het oude stadhuis"',
    's=:b text="Stadhuis"@nl',
  ])
})

test('an aggregate counts what is found', () => {
  expect(ask(view, `${head} SELECT (COUNT(*) AS ?n) { ?s text:query "stad*" }`)).toEqual(['n=4'])
})

describe('a Problem is told for', () => {
  test.each([
    ['?s text:query ?words', /right side/],
    ['?s text:query (rdfs:label)', /right side/],
    ['?s text:query (rdfs:label "a" "b" 3)', /right side/],
    ['?s text:query (rdfs:label "a" 1.5)', /right side/],
    ['?s text:query "…"', /no word/],
    ['(?s ?s) text:query "a"', /left side/],
    ['(?s "a") text:query "a"', /left side/],
    [
      '?s text:query "a" . SERVICE <http://e.org/> { ?s ?p ?o }',
      /does not know service in one query with <.*text#query>/,
    ],
    [
      '?s ?p ?o FILTER(<http://www.opengis.net/def/function/geosparql/sfWithin>(?o, <http://e.org/f>(?o)))',
      /<http:\/\/e.org\/f> in one query with <.*sfWithin>/,
    ],
  ])('%s', (group, sentence) => {
    expect(() => planQuery(parse(`${head} SELECT * { ${group} }`), view)).toThrow(Problem)
    expect(() => planQuery(parse(`${head} SELECT * { ${group} }`), view)).toThrow(sentence)
  })
})
