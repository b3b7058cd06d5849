import { expect, test } from 'vitest'
import { compileExpression } from '../../../src/engine/functions/compile-expression.js'
import { createScope, evaluate, parseExpression, shorten } from './evaluation.js'

const terms = {
  decimal: '"2.50"^^xsd:decimal',
  none: '"-0.0"^^xsd:decimal',
  minusNone: '"-0.0"^^xsd:double',
  float: '"0.1"^^xsd:float',
  large: '"9007199254740993"^^xsd:integer',
  byte: '"300"^^xsd:byte',
  nan: '"NaN"^^xsd:double',
  yes: '"true"^^xsd:boolean',
  text: '" 12 "',
  word: '"deur"',
  dutch: '"12"@nl',
  day: '"2024-02-29"^^xsd:date',
  iri: '<http://e.org/a>',
}

test.each([
  ['xsd:double(?decimal)', '2.5E0'],
  ['xsd:double(?decimal) * 2', '5.0E0'],
  ['2 * ?decimal + 1e0', '6.0E0'],
  ['(xsd:double(?decimal) - 1e0) * (xsd:double(?decimal) - 1e0)', '2.25E0'],
  ['?decimal - 1e0', '1.5E0'],
  ['1 / xsd:double(?none)', 'INF'],
  ['1e0 / ?none', 'INF'],
  ['1e0 / ?minusNone', '-INF'],
  ['1 / xsd:double(?minusNone)', '-INF'],
  ['?float + 0e0', '1.0000000149011612E-1'],
  ['xsd:double(?float)', '1.0000000149011612E-1'],
  ['?large + 0e0', '9.007199254740992E15'],
  ['xsd:double(?nan)', 'NaN'],
  ['?nan + 1e0', 'NaN'],
  ['xsd:double(?yes)', '1.0E0'],
  ['xsd:double(?text)', '1.2E1'],
  ['xsd:double(?text) + STRLEN(?word)', '1.6E1'],
])('%s is %s', (expression, number) => {
  expect(everyWay(expression)).toEqual(new Set([`"${number}"^^xsd:double`]))
})

test.each([
  '?yes + 1e0',
  'xsd:double(?word)',
  'xsd:double(?dutch)',
  'xsd:double(?byte)',
  'xsd:double(?day)',
  'xsd:double(?iri)',
  'xsd:double(?unbound)',
  '?text + 1e0',
  '?byte + 1e0',
  '?day - 1e0',
  '?iri * 1e0',
  '?unbound * 1e0',
  'xsd:double(?decimal) + STRLEN(?iri)',
])('%s is an error', expression => {
  expect(everyWay(expression)).toEqual(new Set(['error']))
})

/** Outcomes with terms that the store knows, and with terms of the query alone. */
function everyWay(expression: string): Set<string> {
  const { scope, bind } = createScope()
  const run = compileExpression(parseExpression(expression), scope)
  bind(terms)
  const value = run()
  const outcome = value === undefined ? 'error' : shorten(scope.terms.text(scope.terms.idOf(value)))
  return new Set([evaluate(expression, terms), outcome])
}
