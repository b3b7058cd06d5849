import { expect, test } from 'vitest'
import { ask, askSorted, viewOf } from '../ask.js'

const view = viewOf(':a :p 1, 2 ; :near :b . :b :p 2 . :g { :a :p 1 ; :q "deur" }')

test('a template is filled for each solution', () => {
  expect(askSorted(view, 'CONSTRUCT { ?x :has ?n ; a :Thing } { ?x :p ?n }')).toEqual([
    ':a :has 1',
    ':a :has 2',
    ':a <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> :Thing',
    ':b :has 2',
    ':b <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> :Thing',
  ])
})

test('what would be no triple is left out', () => {
  expect(
    askSorted(view, 'CONSTRUCT { ?n :of ?x . ?x ?n 1 . ?x :near ?y } { ?x :p ?n OPTIONAL { ?x :near ?y } }'),
  ).toEqual([':a :near :b'])
})

test('blank nodes are new for each solution, and the same within one', () => {
  const triples = ask(view, 'CONSTRUCT { _:n :value ?n . ?x :has _:n } { ?x :p ?n }').map(triple => triple.split(' '))
  const made = new Set(triples.map(([subject, predicate, object]) => (predicate === ':value' ? subject : object)))
  expect(triples.length).toBe(6)
  expect(made.size).toBe(3)
  expect([...made].every(node => node?.startsWith('_:'))).toBe(true)
})

test('a limit is about solutions, not triples', () => {
  expect(ask(view, 'CONSTRUCT { ?x :p ?n ; :q ?n } { ?x :p ?n } ORDER BY ?x ?n LIMIT 1')).toEqual([
    ':a :p 1',
    ':a :q 1',
  ])
})

test('a pattern may be its own template', () => {
  expect(askSorted(view, 'CONSTRUCT WHERE { :b :p ?n }')).toEqual([':b :p 2'])
})
