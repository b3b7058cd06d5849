import { describe, expect, test } from 'vitest'
import { ask, askSorted, viewOf } from './ask.js'

const stations = viewOf(`
  :a a :Station ; :name "Aalst"@nl, "Alost"@fr ; :platforms 5 ; :near :b .
  :b a :Station ; :name "Brugge"@nl ; :platforms 10 ; :near :c .
  :c a :Stop ; :name "Ciney" ; :near :c .
  :d a :Stop ; :platforms 2 .
`)

describe('groups of patterns', () => {
  test.each([
    ['a star', '{ ?x a :Station ; :platforms ?n ; :near ?y }', ['n=10 x=:b y=:c', 'n=5 x=:a y=:b']],
    ['a chain', '{ :a :near/:near ?z }', ['z=:c']],
    ['a variable twice in a pattern', '{ ?x :near ?x }', ['x=:c']],
    [
      'a variable for a predicate',
      '{ :d ?p ?o }',
      ['o=2 p=:platforms', 'o=:Stop p=<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>'],
    ],
    ['the same variable for predicate and object', '{ ?x ?p ?p }', []],
    ['a term that the data does not have', '{ ?x :unknown ?y }', []],
    ['patterns without variables', '{ :a :near :b . :b :near :c . ?x :platforms 2 }', ['x=:d']],
    ['patterns without variables that fail', '{ :a :near :c . ?x :platforms 2 }', []],
    ['nothing', '{ }', ['']],
    ['a product', '{ ?x :platforms 2 . ?y :platforms 5 }', ['x=:d y=:a']],
    ['a filter', '{ ?x :platforms ?n FILTER(?n > 4 && ?n < 10) }', ['n=5 x=:a']],
    ['a filter with an error', '{ ?x :platforms ?n FILTER(?n > ?unbound) }', []],
    ['an optional', '{ ?x a :Stop OPTIONAL { ?x :platforms ?n } }', ['n=2 x=:d', 'x=:c']],
    [
      'an optional with a filter on the outside',
      '{ ?x :platforms ?n OPTIONAL { ?y :platforms ?m FILTER(?m > ?n) } }',
      ['m=10 n=2 x=:d y=:b', 'm=10 n=5 x=:a y=:b', 'm=5 n=2 x=:d y=:a', 'n=10 x=:b'],
    ],
    ['an optional before all else', '{ OPTIONAL { ?x :platforms 2 } ?x a :Stop }', ['x=:d']],
    [
      'two optionals for one variable',
      '{ ?x a ?t OPTIONAL { ?x :near ?v } OPTIONAL { ?x :platforms ?v } FILTER(!BOUND(?v) || ?v = 2) }',
      ['t=:Stop v=2 x=:d'],
    ],
    ['a union', '{ { ?x a :Stop } UNION { ?x :platforms ?n } }', ['n=10 x=:b', 'n=2 x=:d', 'n=5 x=:a', 'x=:c', 'x=:d']],
    ['a union joined', '{ ?x a :Stop { ?x :near ?y } UNION { ?x :platforms ?n } }', ['n=2 x=:d', 'x=:c y=:c']],
    ['values', '{ ?x :platforms ?n VALUES ?x { :a :d :a :z } }', ['n=2 x=:d', 'n=5 x=:a', 'n=5 x=:a']],
    [
      'values with UNDEF',
      '{ VALUES (?x ?n) { (:a UNDEF) (UNDEF 2) (:b 5) } ?x :platforms ?n }',
      ['n=2 x=:d', 'n=5 x=:a'],
    ],
    ['values of terms that the data does not have', '{ VALUES ?x { :new } }', ['x=:new']],
    ['bind', '{ ?x :platforms ?n BIND(?n * 2 AS ?m) FILTER(?m = 10) }', ['m=10 n=5 x=:a']],
    ['bind that fails', '{ ?x a :Stop BIND(?none + 1 AS ?m) }', ['x=:c', 'x=:d']],
    ['bind before a pattern', '{ BIND(:a AS ?x) ?x :near ?y }', ['x=:a y=:b']],
    ['bind of what a pattern binds, too', '{ { BIND(2 AS ?n) } ?x :platforms ?n }', ['n=2 x=:d']],
    ['minus', '{ ?x a :Stop MINUS { ?x :platforms ?n } }', ['x=:c']],
    ['minus without a shared variable', '{ ?x a :Stop MINUS { ?y :platforms ?n } }', ['x=:c', 'x=:d']],
    [
      'minus with what may be unbound',
      '{ ?x a :Stop OPTIONAL { ?x :platforms ?n } MINUS { ?y :platforms ?n } }',
      ['x=:c'],
    ],
    ['exists', '{ ?x a :Stop FILTER EXISTS { ?x :platforms ?n } }', ['x=:d']],
    ['not exists', '{ ?x a :Stop FILTER NOT EXISTS { ?x :platforms ?n } }', ['x=:c']],
    [
      'exists that looks outside',
      '{ ?x :platforms ?n FILTER EXISTS { ?y :platforms ?m FILTER(?m > ?n) } }',
      ['n=2 x=:d', 'n=5 x=:a'],
    ],
  ])('%s', (_, group, expected) => {
    expect(askSorted(stations, `SELECT * ${group}`)).toEqual(expected)
  })
})

describe('what is evaluated from the inside out', () => {
  test.each([
    ['a filter sees only its group', '{ ?x :platforms ?n { ?y a :Stop FILTER(?n > 1) } }', []],
    [
      'a filter in a union branch sees only the branch',
      '{ ?x :platforms ?n { FILTER(BOUND(?n)) } UNION { FILTER(!BOUND(?n)) } FILTER(?n = 2) }',
      ['n=2 x=:d'],
    ],
    ['bind sees only its group', '{ ?x :platforms ?n { BIND(?n + 1 AS ?m) } FILTER(?n = 2) }', ['n=2 x=:d']],
    [
      'an optional within an optional that looks further out',
      '{ ?x :platforms ?n OPTIONAL { ?y a :Stop OPTIONAL { ?z :near ?w FILTER(?n = 5) } } FILTER(?n = 2) }',
      ['n=2 x=:d y=:c', 'n=2 x=:d y=:d'],
    ],
    [
      'an inner optional joins with what it finds itself',
      '{ VALUES ?v { :b } ?x a :Stop OPTIONAL { ?y :platforms 10 OPTIONAL { ?y :near ?v } } }',
      ['v=:b x=:c', 'v=:b x=:d'],
    ],
    ['a limit within', '{ { SELECT ?x { ?x :platforms ?n } ORDER BY ?n LIMIT 1 } ?x a ?t }', ['t=:Stop x=:d']],
    ['an aggregate within', '{ { SELECT (MAX(?n) AS ?m) { ?x :platforms ?n } } ?y :platforms ?m }', ['m=10 y=:b']],
    [
      'distinct within',
      '{ { SELECT DISTINCT ?t { ?x a ?t } } ?y a ?t . ?y :platforms ?n }',
      ['n=10 t=:Station y=:b', 'n=2 t=:Stop y=:d', 'n=5 t=:Station y=:a'],
    ],
    [
      'a subselect hides what it does not select',
      '{ ?n a :Station { SELECT ?x { ?x :platforms ?n } } }',
      ['n=:a x=:a', 'n=:a x=:b', 'n=:a x=:d', 'n=:b x=:a', 'n=:b x=:b', 'n=:b x=:d'],
    ],
    ['a subselect keeps duplicates', '{ { SELECT ?t { ?x a ?t } } FILTER(?t = :Stop) }', ['t=:Stop', 't=:Stop']],
    ['exists within a subselect', '{ { SELECT ?x { ?x a :Stop FILTER EXISTS { ?x :near ?n } } } }', ['x=:c']],
  ])('%s', (_, group, expected) => {
    expect(askSorted(stations, `SELECT * ${group}`)).toEqual(expected)
  })
})

describe('what is done to solutions', () => {
  test.each([
    ['distinct', 'SELECT DISTINCT ?t { ?x a ?t } ORDER BY ?t', ['t=:Station', 't=:Stop']],
    ['order', 'SELECT ?x ?n { ?x :platforms ?n } ORDER BY DESC(?n)', ['x=:b n=10', 'x=:a n=5', 'x=:d n=2']],
    ['order by what is not selected', 'SELECT ?x { ?x :platforms ?n } ORDER BY ?n', ['x=:d', 'x=:a', 'x=:b']],
    ['order with a limit', 'SELECT ?x { ?x :platforms ?n } ORDER BY ?n LIMIT 2', ['x=:d', 'x=:a']],
    ['order with limit and offset', 'SELECT ?x { ?x :platforms ?n } ORDER BY ?n LIMIT 1 OFFSET 1', ['x=:a']],
    ['a limit of nothing', 'SELECT ?x { ?x :platforms ?n } LIMIT 0', []],
    ['an offset past the end', 'SELECT ?x { ?x :platforms ?n } OFFSET 3', []],
    ['unbound first', 'SELECT ?x ?n { ?x a :Stop OPTIONAL { ?x :platforms ?n } } ORDER BY ?n', ['x=:c', 'x=:d n=2']],
    [
      'groups',
      'SELECT ?t (COUNT(*) AS ?c) (SUM(?n) AS ?s) { ?x a ?t OPTIONAL { ?x :platforms ?n } } GROUP BY ?t ORDER BY ?t',
      ['t=:Station c=2 s=15', 't=:Stop c=2 s=2'],
    ],
    ['having', 'SELECT ?t { ?x a ?t ; :platforms ?n } GROUP BY ?t HAVING(COUNT(?n) > 1)', ['t=:Station']],
    ['a group of nothing', 'SELECT (COUNT(*) AS ?c) { ?x :unknown ?y }', ['c=0']],
    ['groups of nothing', 'SELECT ?x (COUNT(*) AS ?c) { ?x :unknown ?y } GROUP BY ?x', []],
    [
      'groups by an expression',
      'SELECT ?big (COUNT(*) AS ?c) { ?x :platforms ?n } GROUP BY (?n > 4 AS ?big) ORDER BY ?big',
      ['big=false c=1', 'big=true c=2'],
    ],
    [
      'distinct solutions counted',
      'SELECT (COUNT(DISTINCT *) AS ?c) { { :a :near ?y } UNION { :a :near ?y } }',
      ['c=1'],
    ],
    ['distinct terms counted', 'SELECT (COUNT(DISTINCT ?t) AS ?c) { ?x a ?t ; :name ?n }', ['c=2']],
    ['an expression of aggregates', 'SELECT (MAX(?n) - MIN(?n) AS ?d) { ?x :platforms ?n }', ['d=8']],
    ['an expression', 'SELECT (?n + 1 AS ?m) { :d :platforms ?n }', ['m=3']],
    ['a variable that is never bound', 'SELECT ?x ?none { ?x :platforms 2 }', ['x=:d']],
    ['ask yes', 'ASK { ?x :platforms 2 }', ['true']],
    ['ask no', 'ASK { ?x :platforms 3 }', ['false']],
  ])('%s', (_, query, expected) => {
    expect(ask(stations, query)).toEqual(expected)
  })
})
