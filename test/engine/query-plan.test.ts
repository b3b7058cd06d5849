import { expect, test } from 'vitest'
import { planQuery } from '../../src/engine/engine.js'
import { Unsupported } from '../../src/engine/unsupported.js'
import { answersOf, parse, viewOf } from './ask.js'

const view = viewOf(':a :p :b, :c, :d . :b :p :a . :d :q 1 .')

test.each([
  'SELECT * { ?x :p ?y OPTIONAL { ?y :q ?n } FILTER NOT EXISTS { ?x :q ?m } }',
  'SELECT DISTINCT ?x { ?x :p+ ?y } ORDER BY ?x LIMIT 2',
  'SELECT ?x (COUNT(*) AS ?c) { ?x :p ?y { SELECT DISTINCT ?y { ?z :p ?y } } } GROUP BY ?x',
  'ASK { ?x :p ?y MINUS { ?y :q ?n } }',
  'CONSTRUCT { ?y :r ?x } { ?x :p ?y }',
])('a plan gives the same when it runs again, and after it was stopped: %s', query => {
  const plan = planQuery(parse(query), view)
  const first = answersOf(plan)
  plan.run(() => true)
  plan.triples(() => true)
  expect(answersOf(plan)).toEqual(first)
  expect(first.length).toBeGreaterThan(0)
})

test('a reader of solutions may stop', () => {
  let visits = 0
  planQuery(parse('SELECT * { ?x :p ?y }'), view).run(() => ++visits === 2)
  expect(visits).toBe(2)
})

test('a reader of triples may stop', () => {
  let visits = 0
  planQuery(parse('CONSTRUCT WHERE { ?x :p ?y }'), view).triples(() => ++visits === 2)
  expect(visits).toBe(2)
})

test('unbound variables are 0, and columns are as they were asked for', () => {
  const plan = planQuery(parse('SELECT ?none ?n ?x { ?x :q ?n }'), view)
  const rows: number[][] = []
  plan.run(row => void rows.push([...row]))
  expect(plan.variables).toEqual(['none', 'n', 'x'])
  expect(rows.map(row => row.map(id => (id ? plan.terms.text(id).slice(0, 3) : '')))).toEqual([['', '"1"', '<ht']])
})

test.each(['SELECT (<https://example.org/f>(1) AS ?x) {}', 'SELECT * { SERVICE :there { ?x :p ?y } }'])(
  'what the engine does not know is told before anything runs: %s',
  query => {
    expect(() => planQuery(parse(query), view)).toThrow(Unsupported)
  },
)
