import { describe, expect, test } from 'vitest'
import { namedNode } from '../../src/rdf/terms.js'
import { askSorted, viewOf } from './ask.js'

const view = viewOf(`
  :s :p 0 .
  :g1 { :s :p 1, 2 . :s :q :o } :g2 { :s :p 2, 3 } :g3 { :g3 :p 4 }
`)
const select = (group: string, from = '') => askSorted(view, `SELECT * ${from} WHERE ${group}`)

describe('graphs', () => {
  test.each([
    [
      'the default graph is the union of all, each triple once',
      '{ ?s :p ?o FILTER(?s = :s) }',
      ['o=0', 'o=1', 'o=2', 'o=3'].map(o => `${o} s=:s`),
    ],
    ['a graph by its name', '{ GRAPH :g1 { :s :p ?o } }', ['o=1', 'o=2']],
    ['each graph with a name', '{ GRAPH ?g { :s :p ?o } }', ['g=:g1 o=1', 'g=:g1 o=2', 'g=:g2 o=2', 'g=:g2 o=3']],
    ['two patterns in one graph', '{ GRAPH ?g { :s :p ?o ; :q ?r } }', ['g=:g1 o=1 r=:o', 'g=:g1 o=2 r=:o']],
    ['a graph that names itself', '{ GRAPH ?g { ?g :p ?o } }', ['g=:g3 o=4']],
    [
      'the variable of a graph from elsewhere',
      '{ VALUES ?g { :g2 :none } GRAPH ?g { :s :p ?o } }',
      ['g=:g2 o=2', 'g=:g2 o=3'],
    ],
    ['a graph that is not there', '{ GRAPH :none { ?s ?p ?o } }', []],
    [
      'minus within a graph does not count its variable',
      '{ GRAPH ?g { ?s :q ?o MINUS { ?x :p 1 } } }',
      ['g=:g1 o=:o s=:s'],
    ],
    ['minus of graphs', '{ GRAPH ?g { :s :p ?o } MINUS { GRAPH ?g { ?s :q ?r } } }', ['g=:g2 o=2', 'g=:g2 o=3']],
  ])('%s', (_, group, expected) => {
    expect(select(group)).toEqual(expected)
  })

  test.each([
    ['FROM makes the default graph', '{ :s :p ?o }', 'FROM :g1 FROM :g2', ['o=1', 'o=2', 'o=3']],
    ['FROM leaves no named graphs', '{ GRAPH ?g { :s :p ?o } }', 'FROM :g1', []],
    ['FROM NAMED makes the named graphs', '{ GRAPH ?g { :s :p ?o } }', 'FROM NAMED :g2', ['g=:g2 o=2', 'g=:g2 o=3']],
    ['FROM NAMED leaves no default graph', '{ :s :p ?o }', 'FROM NAMED :g2', []],
    ['a graph by name has to be in it', '{ GRAPH :g1 { :s :p ?o } }', 'FROM NAMED :g2', []],
    ['counts', '{ { SELECT (COUNT(*) AS ?c) { ?s ?p ?o } } }', 'FROM :g1 FROM :g2', ['c=4']],
    ['paths', '{ :s :p? ?o }', 'FROM :g2', ['o=2', 'o=3', 'o=:s']],
    ['a graph that is not there', '{ ?s :p ?o }', 'FROM :none', []],
  ])('%s', (_, group, from, expected) => {
    expect(select(group, from)).toEqual(expected)
  })

  test('the dataset of a request goes before that of the query', () => {
    const dataset = { default: [namedNode('https://example.org/g3')], named: [] }
    expect(askSorted(view, 'SELECT ?o FROM :g1 WHERE { ?s ?p ?o }', { dataset })).toEqual(['o=4'])
  })
})
