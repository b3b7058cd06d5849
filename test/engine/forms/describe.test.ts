import { expect, test } from 'vitest'
import { askSorted, viewOf } from '../ask.js'

const view = viewOf(':a :p 1, 2 ; :near :b . :b :p 2 . :g { :a :p 1 ; :q "deur" }')
const ofA = [':a :near :b', ':a :p 1', ':a :p 2', ':a :q "deur"']

test.each([
  ['a term', 'DESCRIBE :a', ofA],
  ['a term that is not there', 'DESCRIBE :none', []],
  ['what a variable finds', 'DESCRIBE ?x { ?x :p 2 }', [...ofA, ':b :p 2']],
  ['both', 'DESCRIBE :b ?x { ?x :near :b }', [...ofA, ':b :p 2']],
  ['all variables', 'DESCRIBE * { ?x :near ?y }', [...ofA, ':b :p 2']],
  ['literals and what is unbound', 'DESCRIBE ?n ?z { :b :p ?n OPTIONAL { ?n :p ?z } }', []],
  ['a term in one graph', 'DESCRIBE :a FROM :g', [':a :p 1', ':a :q "deur"']],
  ['with a limit', 'DESCRIBE ?x { ?x :p 2 } ORDER BY DESC(?x) LIMIT 1', [':b :p 2']],
])('%s is described by the triples that it is the subject of', (_, query, expected) => {
  expect(askSorted(view, query)).toEqual(expected)
})
