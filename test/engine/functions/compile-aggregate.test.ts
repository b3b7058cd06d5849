import { describe, expect, test } from 'vitest'
import { compileAggregate } from '../../../src/engine/functions/compile-aggregate.js'
import { createScope, parseAggregate, shorten } from './evaluation.js'

const integers = ['"1"^^xsd:integer', '"2"^^xsd:integer', '"2"^^xsd:integer']
const sizes = ['"92.5"^^xsd:decimal', '"85"^^xsd:integer', '"0.1"^^xsd:decimal', '"0.2"^^xsd:decimal']
const nothing = ''

/** The aggregate of terms that ?x has one after the other; a nothing leaves it unbound. */
function aggregate(text: string, terms: readonly string[], stored: readonly string[] = terms): string {
  const { scope, bind } = createScope(stored.filter(term => term !== nothing))
  const { add, result } = compileAggregate(parseAggregate(text), scope)()
  for (const term of terms) {
    bind(term === nothing ? {} : { x: term })
    add()
  }
  const value = result()
  return value === undefined ? 'none' : shorten(scope.terms.text(scope.terms.idOf(value)))
}

const cases: [text: string, terms: readonly string[], result: string][] = [
  ['COUNT(?x)', [...integers, nothing], '"3"^^xsd:integer'],
  ['COUNT(DISTINCT ?x)', [...integers, nothing], '"2"^^xsd:integer'],
  ['COUNT(1 / ?x)', [...integers, '"0"^^xsd:integer', '"a"'], '"3"^^xsd:integer'],
  ['COUNT(DISTINCT 4 / ?x)', [...integers, '"2.0"^^xsd:decimal'], '"2"^^xsd:integer'],
  ['COUNT(?x)', [], '"0"^^xsd:integer'],
  ['SUM(?x)', integers, '"5"^^xsd:integer'],
  ['SUM(DISTINCT ?x)', integers, '"3"^^xsd:integer'],
  ['SUM(?x)', sizes, '"177.8"^^xsd:decimal'],
  ['SUM(?x)', [...sizes, '"1"^^xsd:double'], '"1.788E2"^^xsd:double'],
  ['SUM(?x)', ['"1.5"^^xsd:float', '"1"^^xsd:integer'], '"2.5E0"^^xsd:float'],
  ['SUM(?x)', ['"9007199254740991"^^xsd:integer', ...integers], '"9007199254740996"^^xsd:integer'],
  ['SUM(?x)', ['"0.00000000000000000001"^^xsd:decimal', ...integers], '"5.00000000000000000001"^^xsd:decimal'],
  ['SUM(?x)', ['"999999999.999999"^^xsd:decimal', '"0.0000001"^^xsd:decimal'], '"999999999.9999991"^^xsd:decimal'],
  ['SUM(?x * 2)', [...integers, nothing], '"10"^^xsd:integer'],
  ['SUM(?x)', [...integers, nothing], '"5"^^xsd:integer'],
  ['SUM(?x)', [...integers, '"a"'], 'none'],
  ['SUM(?x)', [...integers, '<http://e.org/a>'], 'none'],
  ['SUM(1 / ?x)', [...integers, '"0"^^xsd:integer'], 'none'],
  ['SUM(?x)', [], '"0"^^xsd:integer'],
  ['AVG(?x)', ['"1"^^xsd:integer', '"2"^^xsd:integer'], '"1.5"^^xsd:decimal'],
  ['AVG(?x)', ['"2"^^xsd:integer'], '"2.0"^^xsd:decimal'],
  ['AVG(?x)', integers, '"1.6666666666666667"^^xsd:decimal'],
  ['AVG(?x)', sizes, '"44.45"^^xsd:decimal'],
  ['AVG(?x)', ['"1"^^xsd:double', '"2"^^xsd:integer'], '"1.5E0"^^xsd:double'],
  ['AVG(?x)', [...integers, '"a"'], 'none'],
  ['AVG(?x)', [], '"0"^^xsd:integer'],
  ['MIN(?x)', [...sizes, nothing], '"0.1"^^xsd:decimal'],
  ['MAX(?x)', sizes, '"92.5"^^xsd:decimal'],
  ['MIN(?x)', ['"10"^^xsd:integer', '"9"^^xsd:integer', '"9.0"^^xsd:decimal'], '"9"^^xsd:integer'],
  ['MAX(?x)', ['"b"', '"a"', '"c"'], '"c"'],
  ['MIN(?x)', ['<http://e.org/b>', '<http://e.org/a>'], '<http://e.org/a>'],
  ['MAX(?x)', ['"2024-01-01"^^xsd:date', '"2023-01-01"^^xsd:date'], '"2024-01-01"^^xsd:date'],
  ['MIN(?x)', [], 'none'],
  ['MAX(1 / ?x)', ['"0"^^xsd:integer', '"1"^^xsd:integer'], 'none'],
  ['SAMPLE(?x)', [nothing, '"01"^^xsd:integer'], '"01"^^xsd:integer'],
  ['SAMPLE(?x)', [], 'none'],
  ['GROUP_CONCAT(?x)', ['"a"', '"b"@en', nothing, '"1"^^xsd:integer'], '"a b 1"'],
  ['GROUP_CONCAT(DISTINCT ?x; SEPARATOR=", ")', ['"a"', '<http://e.org/a>', '"a"'], '"a, http://e.org/a"'],
  ['GROUP_CONCAT(?x; SEPARATOR="")', ['"a"', '_:b'], 'none'],
  ['GROUP_CONCAT(?x)', [], '""'],
]

describe('an aggregate', () => {
  test.each(cases)('%s of %j is %s', (text, terms, result) => {
    expect(aggregate(text, terms)).toBe(result)
  })

  test.each(cases)('%s of %j is %s, though the store knows none of the terms', (text, terms, result) => {
    expect(aggregate(text, terms, [])).toBe(result)
  })

  test('of one group knows nothing of another', () => {
    const { scope, bind } = createScope(integers)
    const create = compileAggregate(parseAggregate('SUM(DISTINCT ?x)'), scope)
    const groups = [create(), create()]
    bind({ x: integers[0] as string })
    groups.forEach(group => group.add())
    expect(groups.map(group => group.result())).toEqual([
      { type: 'integer', value: 1 },
      { type: 'integer', value: 1 },
    ])
  })
})
