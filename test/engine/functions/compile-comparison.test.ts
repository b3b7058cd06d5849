import { describe, expect, test } from 'vitest'
import { compileExpression } from '../../../src/engine/functions/compile-expression.js'
import { createScope, evaluate, parseExpression, shorten, type Bindings } from './evaluation.js'

/** Terms left and right; what `=` and `<` say, e being an error. */
const cases: [left: string, right: string, equal: string, less: string][] = [
  ['"1"^^xsd:integer', '"01"^^xsd:integer', 'true', 'false'],
  ['"1"^^xsd:integer', '"1.0"^^xsd:decimal', 'true', 'false'],
  ['"1"^^xsd:integer', '"1.0E0"^^xsd:double', 'true', 'false'],
  ['"1"^^xsd:byte', '"2"^^xsd:decimal', 'false', 'true'],
  ['"-2.5"^^xsd:decimal', '"-2.4"^^xsd:decimal', 'false', 'true'],
  ['"9007199254740993"^^xsd:integer', '"9007199254740992"^^xsd:integer', 'false', 'false'],
  ['"9007199254740992"^^xsd:integer', '"9007199254740993"^^xsd:integer', 'false', 'true'],
  ['"9007199254740993"^^xsd:integer', '"9007199254740992"^^xsd:double', 'true', 'false'],
  ['"0.1"^^xsd:decimal', '"0.10000000000000000001"^^xsd:decimal', 'false', 'true'],
  ['"0.1"^^xsd:float', '"0.1"^^xsd:decimal', 'true', 'false'],
  ['"0.1"^^xsd:double', '"0.1"^^xsd:float', 'false', 'true'],
  ['"NaN"^^xsd:double', '"NaN"^^xsd:double', 'false', 'false'],
  ['"NaN"^^xsd:double', '"1"^^xsd:integer', 'false', 'false'],
  ['"-INF"^^xsd:double', '"INF"^^xsd:float', 'false', 'true'],
  ['"INF"^^xsd:double', '"INF"^^xsd:double', 'true', 'false'],
  ['"a"', '"a"', 'true', 'false'],
  ['"a"', '"b"', 'false', 'true'],
  ['"Z"', '"a"', 'false', 'true'],
  ['"\uffee"', '"😀"', 'false', 'true'],
  ['"a"', '"a"@en', 'false', 'e'],
  ['"a"', '"a"^^xsd:token', 'true', 'false'],
  ['"a"@en', '"a"@en', 'true', 'e'],
  ['"a"@en', '"a"@fr', 'false', 'e'],
  ['"a"', '"1"^^xsd:integer', 'e', 'e'],
  ['"a"@en', '"1"^^xsd:integer', 'false', 'e'],
  ['"a"@en', '"a"^^<http://e.org/t>', 'false', 'e'],
  ['"true"^^xsd:boolean', '"1"^^xsd:boolean', 'true', 'false'],
  ['"0"^^xsd:boolean', '"true"^^xsd:boolean', 'false', 'true'],
  ['"true"^^xsd:boolean', '"1"^^xsd:integer', 'e', 'e'],
  ['<http://e.org/a>', '<http://e.org/a>', 'true', 'e'],
  ['<http://e.org/a>', '<http://e.org/b>', 'false', 'e'],
  ['<http://e.org/a>', '"http://e.org/a"', 'false', 'e'],
  ['"x"^^<http://e.org/t>', '"x"^^<http://e.org/t>', 'true', 'e'],
  ['"x"^^<http://e.org/t>', '"y"^^<http://e.org/t>', 'e', 'e'],
  ['"x"^^xsd:integer', '"x"^^xsd:integer', 'true', 'e'],
  ['"x"^^xsd:integer', '"1"^^xsd:integer', 'e', 'e'],
  ['"2024-01-01T00:00:00Z"^^xsd:dateTime', '"2024-01-01T01:00:00+01:00"^^xsd:dateTime', 'true', 'false'],
  ['"2024-01-01T00:00:00Z"^^xsd:dateTime', '"2024-01-01T00:00:00"^^xsd:dateTime', 'true', 'false'],
  ['"2024-01-01T00:00:00.0001Z"^^xsd:dateTime', '"2024-01-01T00:00:00.0002Z"^^xsd:dateTime', 'false', 'true'],
  ['"2023-12-31T24:00:00Z"^^xsd:dateTime', '"2024-01-01T00:00:00Z"^^xsd:dateTime', 'true', 'false'],
  ['"2024-01-01"^^xsd:date', '"2024-01-02"^^xsd:date', 'false', 'true'],
  ['"2024-01-01Z"^^xsd:date', '"2024-01-01+01:00"^^xsd:date', 'false', 'false'],
  ['"2024-01-01"^^xsd:date', '"2024-01-01T00:00:00"^^xsd:dateTime', 'e', 'e'],
  ['"10:00:00Z"^^xsd:time', '"11:00:00+01:00"^^xsd:time', 'true', 'false'],
  ['"10:00:00"^^xsd:time', '"10:00:01"^^xsd:time', 'false', 'true'],
  ['"P1Y"^^xsd:yearMonthDuration', '"P12M"^^xsd:duration', 'true', 'e'],
  ['"P11M"^^xsd:yearMonthDuration', '"P1Y"^^xsd:yearMonthDuration', 'false', 'true'],
  ['"PT24H"^^xsd:dayTimeDuration', '"P1D"^^xsd:dayTimeDuration', 'true', 'false'],
  ['"PT23H"^^xsd:dayTimeDuration', '"P1D"^^xsd:dayTimeDuration', 'false', 'true'],
  ['_:a', '_:a', 'true', 'e'],
  ['_:a', '_:b', 'false', 'e'],
  ['_:a', '<http://e.org/a>', 'false', 'e'],
]

const short = (outcome: string) => (outcome === 'error' ? 'e' : outcome.slice(1, outcome.indexOf('"', 1)))

/** Answers for two variables, a variable and a constant, and with terms that are not in the store. */
function answers(sign: string, left: string, right: string): Set<string> {
  const bindings = { a: left, b: right }
  const ways = [`?a ${sign} ?b`]
  if (!right.startsWith('_:')) ways.push(`?a ${sign} ${right}`)
  if (!left.startsWith('_:')) ways.push(`${left} ${sign} ?b`)
  return new Set(ways.flatMap(way => [evaluate(way, bindings), evaluateLocally(way, bindings)]).map(short))
}

function evaluateLocally(text: string, bindings: Bindings): string {
  const { scope, bind } = createScope()
  const run = compileExpression(parseExpression(text), scope)
  bind(bindings)
  const value = run()
  return value === undefined ? 'error' : shorten(scope.terms.text(scope.terms.idOf(value)))
}

const negated = (outcome: string) => ({ true: 'false', false: 'true', e: 'e' })[outcome]

describe('in whatever way two terms are compared', () => {
  test.each(cases)('%s = %s is %s, < is %s', (left, right, equal, less) => {
    expect(answers('=', left, right)).toEqual(new Set([equal]))
    expect(answers('=', right, left)).toEqual(new Set([equal]))
    expect(answers('!=', left, right)).toEqual(new Set([negated(equal)]))
    expect(answers('<', left, right)).toEqual(new Set([less]))
    expect(answers('>', right, left)).toEqual(new Set([less]))
  })

  test.each(cases)('%s <= %s agrees with < and =', (left, right, equal, less) => {
    const expected = less === 'e' ? 'e' : String(less === 'true' || equal === 'true')
    expect(answers('<=', left, right)).toEqual(new Set([expected]))
    expect(answers('>=', right, left)).toEqual(new Set([expected]))
  })
})

test.each(['=', '!=', '<', '>='])('%s with an unbound variable is an error', sign => {
  expect(evaluate(`?a ${sign} 1`)).toBe('error')
  expect(evaluate(`?a ${sign} "a"`)).toBe('error')
  expect(evaluate(`?a ${sign} ex:a`)).toBe('error')
  expect(evaluate(`?a ${sign} ?b`, { b: '"1"' })).toBe('error')
  expect(evaluate(`?a ${sign} ?a`)).toBe('error')
})
