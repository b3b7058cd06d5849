import { expect, test } from 'vitest'
import { createQueryParser } from '../../../src/sparql/parse/parse-query.js'

const parse = createQueryParser()

test.each([
  ['SELECT * { ?s ?p ?o OPTIONAL { ?o ?q ?a } }', ['s', 'p', 'o', 'q', 'a']],
  ['SELECT DISTINCT * { ?z ?y ?x } ORDER BY ?x LIMIT 3', ['z', 'y', 'x']],
  ['SELECT * FROM <http://example.org/g> { ?z ?y ?x }', ['z', 'y', 'x']],
  ['SELECT ?z (1 AS ?a) { ?a0 ?y ?z }', ['z', 'a']],
  ['SELECT * { [] ?p _:x }', ['p']],
  ['ASK { ?s ?p ?o }', []],
  ['CONSTRUCT WHERE { ?s ?p ?o }', []],
])('%s has the columns %j', (text, columns) => {
  expect(parse(text).variables).toEqual(columns)
})

test('the last BASE is that of the functions', () => {
  expect(parse('BASE <http://example.org/a/> BASE <http://example.org/b/> ASK {}').baseIri).toBe(
    'http://example.org/b/',
  )
  expect(parse('ASK {}').baseIri).toBeUndefined()
})

test('a query that was read before is not read again', () => {
  expect(parse('ASK { ?s ?p 1 }')).toBe(parse('ASK { ?s ?p 1 }'))
})
