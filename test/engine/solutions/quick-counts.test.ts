import { expect, test } from 'vitest'
import { ask, askSorted, viewOf } from '../ask.js'

const view = viewOf(':a :p 1, 2 ; :q 1 ; :r :a . :b :p 2 ; :r :b, :a . :g { :a :p 1 . :c :p 3 }')

// The answers are what walking over the matches gives: a filter that is always true keeps the quick way shut.
test.each([
  'SELECT (COUNT(*) AS ?n) { ?s ?p ?o }',
  'SELECT (COUNT(DISTINCT *) AS ?n) { ?s ?p ?o }',
  'SELECT (COUNT(*) AS ?n) (COUNT(?s) AS ?m) { ?s :p ?o }',
  'SELECT (COUNT(*) AS ?n) { ?s :none ?o }',
  'SELECT (COUNT(*) AS ?n) { :a :p 1 }',
  'SELECT (COUNT(*) AS ?n) { ?s ?p ?s }',
  'SELECT (COUNT(?other) AS ?n) { ?s ?p ?o }',
  'SELECT (COUNT(DISTINCT ?o) AS ?n) { ?s :p ?o }',
  'SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s :p ?o }',
  'SELECT (COUNT(DISTINCT ?p) AS ?n) (COUNT(*) AS ?m) { :a ?p ?o }',
  'SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p :a }',
  'SELECT (COUNT(DISTINCT ?p) AS ?n) { ?s ?p ?o }',
  'SELECT ?o (COUNT(*) AS ?n) { ?s :p ?o } GROUP BY ?o',
  'SELECT ?o (COUNT(?s) AS ?n) (COUNT(*) AS ?m) { ?s :p ?o } GROUP BY ?o HAVING(COUNT(?s) > 1)',
  'SELECT ?s (COUNT(*) AS ?n) { ?s :p ?o } GROUP BY ?s',
  'SELECT ?p (COUNT(*) AS ?n) { :a ?p ?o } GROUP BY ?p',
  'SELECT ?s (COUNT(*) AS ?n) { ?s ?p :a } GROUP BY ?s',
  'SELECT ?p (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?p',
  'SELECT (SUM(?o) AS ?n) { ?s :p ?o }',
  'SELECT DISTINCT ?o { ?s :p ?o }',
  'SELECT DISTINCT ?s { ?s :p ?o }',
  'SELECT DISTINCT ?p { :a ?p ?o }',
  'SELECT DISTINCT ?s { ?s ?p :a }',
  'SELECT DISTINCT ?s ?o { ?s :p ?o }',
  'SELECT DISTINCT ?p { ?s ?p ?o }',
  'SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }',
])('%s', query => {
  expect(askSorted(view, query)).toEqual(askSorted(view, query.replace(' }', ' FILTER(1 = 1) }')))
})

test('a quick count may stand in a larger query', () => {
  const group = '{ { SELECT (COUNT(*) AS ?n) { ?s :p ?o } } BIND(?n * 2 AS ?m) }'
  expect(ask(view, `SELECT ?n ?m ${group}`)).toEqual(['n=4 m=8'])
})

test('quick distinct values may be limited', () => {
  expect(ask(view, 'SELECT DISTINCT ?o { ?s :p ?o } LIMIT 2').length).toBe(2)
})
