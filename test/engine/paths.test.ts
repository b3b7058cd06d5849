import { describe, expect, test } from 'vitest'
import { askSorted, viewOf } from './ask.js'

const lines = viewOf(`
  :a :to :b, :c . :b :to :d . :c :to :d . :d :to :e . :e :to :d .
  :a :walk :e . :e :label "e" .
  :g1 { :a :in :x } :g2 { :x :in :y . :y :in :x }
`)

describe('paths', () => {
  test.each([
    ['one or more from a node', '{ :b :to+ ?y }', ['y=:d', 'y=:e']],
    ['zero or more from a node', '{ :b :to* ?y }', ['y=:b', 'y=:d', 'y=:e']],
    ['zero or one from a node', '{ :a :to? ?y }', ['y=:a', 'y=:b', 'y=:c']],
    ['to a node', '{ ?x :to+ :d }', ['x=:a', 'x=:b', 'x=:c', 'x=:d', 'x=:e']],
    ['between two nodes', '{ :a :to+ :e }', ['']],
    ['between two nodes without a way', '{ :e :to+ :a }', []],
    ['round', '{ ?x :to+ ?x }', ['x=:d', 'x=:e']],
    [
      'no length, for a variable twice',
      '{ ?x :label? ?x }',
      ['"e"', ':a', ':b', ':c', ':d', ':e', ':x', ':y'].map(x => `x=${x}`),
    ],
    ['between all nodes', '{ ?x (:to/:to)+ ?y FILTER(?x = :a) }', ['x=:a y=:d']],
    ['a sequence keeps duplicates', '{ :a :to/:to ?y }', ['y=:d', 'y=:d']],
    ['an alternative keeps duplicates', '{ :a :to|:walk|:to ?y }', ['y=:b', 'y=:b', 'y=:c', 'y=:c', 'y=:e']],
    ['a closure of a sequence has none', '{ :a (:to/:to)? ?y }', ['y=:a', 'y=:d']],
    ['an inverse', '{ :d ^:to ?y }', ['y=:b', 'y=:c', 'y=:e']],
    ['a closure of an inverse', '{ :d (^:to)+ ?y }', ['y=:a', 'y=:b', 'y=:c', 'y=:d', 'y=:e']],
    ['an inverse of a closure', '{ :c ^(:to*) ?y }', ['y=:a', 'y=:c']],
    ['a closure of an alternative', '{ :a (:walk|:label)+ ?y }', ['y="e"', 'y=:e']],
    ['a closure of a closure', '{ :c (:to*)* ?y }', ['y=:c', 'y=:d', 'y=:e']],
    ['a negated set', '{ :e !:to ?y }', ['y="e"']],
    ['a negated set both ways', '{ :e !(:to|^:to) ?y }', ['y="e"', 'y=:a']],
    ['a negated set backwards', '{ :e !^:to ?y }', ['y=:a']],
    ['a closure of a negated set', '{ :a (!:to)+ ?y }', ['y="e"', 'y=:e', 'y=:x', 'y=:y']],
    ['no length, for a term that is written but not there', '{ :new :to* ?y }', ['y=:new']],
    ['no length between two such terms', '{ :new :to? :new }', ['']],
    ['no length needs a node, for a variable', '{ VALUES ?x { :new :b } ?x :to? ?y }', ['x=:b y=:b', 'x=:b y=:d']],
    [
      'no length to a term that is written, for a variable from elsewhere',
      '{ VALUES ?x { :new } ?x :to? :new }',
      ['x=:new'],
    ],
    ['a predicate that the data does not have', '{ :a :none* ?y }', ['y=:a']],
    ['a way joined with patterns', '{ ?x :label "e" . ?y :to+ ?x . ?y :walk ?x }', ['x=:e y=:a']],
    ['within a graph', '{ GRAPH :g1 { :a :in+ ?y } }', ['y=:x']],
    ['within each graph', '{ GRAPH ?g { ?x :in+ :x } }', ['g=:g1 x=:a', 'g=:g2 x=:x', 'g=:g2 x=:y']],
    ['over all graphs', '{ :a :in+ ?y }', ['y=:x', 'y=:y']],
    ['no length within each graph', '{ GRAPH ?g { :a :none? ?y } }', ['g=:g1 y=:a', 'g=:g2 y=:a']],
    ['in exists', '{ ?x :walk ?y FILTER EXISTS { ?x :to+ ?y } }', ['x=:a y=:e']],
  ])('%s', (_, group, expected) => {
    expect(askSorted(lines, `SELECT * ${group}`)).toEqual(expected)
  })
})
