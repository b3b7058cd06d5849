import { expect, test } from 'vitest'
import type { Operation } from '../../../src/engine/algebra.js'
import { normalize } from '../../../src/engine/plan/normalize.js'
import { Unsupported } from '../../../src/engine/unsupported.js'
import { parse } from '../ask.js'

/** Types of all operations in a query, from the outside in. */
function typesOf(operation: Operation): string[] {
  const inputs = 'input' in operation ? [operation.input].flat() : []
  return [operation.type, ...inputs.flatMap(typesOf)]
}

test.each([
  ['a sequence', '{ :a (:p/:q)|:r ?y }', ['project', 'union', 'join', 'pattern', 'pattern', 'pattern']],
  ['an inverse', '{ :a ^(:p|:q) ?y }', ['project', 'union', 'pattern', 'pattern']],
  ['a negated set', '{ :a !:p ?y }', ['project', 'filter', 'pattern']],
  ['a closure', '{ :a (:p/:q)* ?y }', ['project', 'path']],
])('%s in a path', (_, group, types) => {
  expect(typesOf(normalize(parse(`SELECT * ${group}`)))).toEqual(types)
})

const pattern = '?x :p ?n'
test.each([
  ['is sorted by', `SELECT ?x { ${pattern} BIND(?n * 2 AS ?m) } ORDER BY ?m`, 0],
  ['is tested', `SELECT ?x { ${pattern} BIND(?n * 2 AS ?m) FILTER(?m > 2) }`, 0],
  ['is computed with', `SELECT ?x ?k { ${pattern} BIND(?n * 2 AS ?m) BIND(?m + ?m AS ?k) }`, 1],
  ['is selected', `SELECT ?x ?m { ${pattern} BIND(?n * 2 AS ?m) } ORDER BY ?m`, 1],
  ['is asked for with BOUND', `SELECT ?x { ${pattern} BIND(?n * 2 AS ?m) FILTER(BOUND(?m)) }`, 1],
  ['is looked for with EXISTS', `SELECT ?x { ${pattern} BIND(?n * 2 AS ?m) FILTER EXISTS { ?y :p ?m } }`, 1],
  ['is another each time', `SELECT ?x { ${pattern} BIND(RAND() AS ?m) FILTER(?m > ?m) }`, 1],
  ['would grow', `SELECT ?z { ${pattern} ${doublings(12)} } ORDER BY ?v12`, 2],
])('a variable that %s', (_, query, bindings) => {
  expect(typesOf(normalize(parse(query))).filter(type => type === 'extend').length).toBe(bindings)
})

function doublings(count: number): string {
  const from = (at: number) => (at === 0 ? '?n' : `?v${at}`)
  return Array.from({ length: count }, (_, at) => `BIND(${from(at)} + ${from(at)} AS ?v${at + 1})`).join(' ')
}

test('what is read once stays as it is', () => {
  const query = parse('SELECT * { ?x :p|:q ?y }')
  expect(normalize(query)).toBe(normalize(query))
})

test.each([
  ['other servers', 'SELECT * { SERVICE :there { ?x :p ?y } }'],
  ['triple terms', 'SELECT * { ?x :p <<( :a :b :c )>> }'],
  ['triple terms in a template', 'CONSTRUCT { ?x :q <<( :a :b ?x )>> } { ?x :p ?y }'],
  ['updates', 'INSERT DATA { :a :p :b }'],
])('%s are left to another engine', (_, query) => {
  expect(() => normalize(parse(query))).toThrow(Unsupported)
})
