import { describe, expect, test } from 'vitest'
import { compileCondition } from '../../../src/engine/functions/compile-condition.js'
import { createCompiler } from '../../../src/engine/functions/compile-expression.js'
import { evaluate, createScope, parseExpression } from './evaluation.js'

const word: Readonly<Record<string, string>> = {
  '"true"^^xsd:boolean': 'true',
  '"false"^^xsd:boolean': 'false',
  error: 'error',
}
const outcome = (text: string, bindings = {}) => word[evaluate(text, bindings)]

/** true, false and an error, each twice: as a constant, and from a variable that is bound or not. */
const operands = { true: ['true', '?t'], false: ['(1 = 2)', '?f'], error: ['(1 / 0)', '?e'] } as const
const bindings = { t: '"true"^^xsd:boolean', f: '"false"^^xsd:boolean' }
type Name = keyof typeof operands

const table: [left: Name, right: Name, and: Name, or: Name][] = [
  ['true', 'true', 'true', 'true'],
  ['true', 'false', 'false', 'true'],
  ['false', 'false', 'false', 'false'],
  ['true', 'error', 'error', 'true'],
  ['false', 'error', 'false', 'error'],
  ['error', 'error', 'error', 'error'],
]

describe('logic', () => {
  test.each(table)('%s and %s: && is %s, || is %s', (left, right, and, or) => {
    for (const one of operands[left])
      for (const other of operands[right]) {
        expect(outcome(`${one} && ${other}`, bindings)).toBe(and)
        expect(outcome(`${other} && ${one}`, bindings)).toBe(and)
        expect(outcome(`${one} || ${other}`, bindings)).toBe(or)
        expect(outcome(`${other} || ${one}`, bindings)).toBe(or)
      }
  })

  test('a chain of very many parts is no deep recursion', () => {
    const { scope } = createScope()
    let chain = parseExpression('1 = 2')
    for (let count = 0; count < 20_000; count++)
      chain = { type: 'expression', subType: 'operator', operator: '||', args: [chain, parseExpressionOnce] }
    expect(compileCondition(chain, scope)()).toBe(false)
  })

  const parseExpressionOnce = parseExpression('3 = 4')

  test.each([
    ['!true', 'false'],
    ['!""', 'true'],
    ['!"a"', 'false'],
    ['!""@en', 'true'],
    ['!0', 'true'],
    ['!0.0', 'true'],
    ['!"NaN"^^xsd:double', 'true'],
    ['!5', 'false'],
    ['!"x"^^xsd:integer', 'true'],
    ['!"x"^^xsd:boolean', 'true'],
    ['!ex:a', 'error'],
    ['!"2024-01-01"^^xsd:date', 'error'],
    ['!"x"^^ex:t', 'error'],
    ['!?unbound', 'error'],
  ])('%s is %s', (expression, expected) => {
    expect(outcome(expression)).toBe(expected)
  })
})

describe('choices', () => {
  test.each([
    ['IF(true, 1, 1/0) = 1', 'true'],
    ['IF("", 1, 2) = 2', 'true'],
    ['IF(?unbound, 1, 2)', 'error'],
    ['IF(true, 1/0, 2) = 2', 'error'],
    ['COALESCE(?unbound, 1/0, 3) = 3', 'true'],
    ['COALESCE(?unbound)', 'error'],
    ['COALESCE()', 'error'],
    ['BOUND(?a)', 'true'],
    ['BOUND(?unbound)', 'false'],
    ['?a IN (1, 2.0, "x")', 'true'],
    ['?a IN (1, 3)', 'false'],
    ['?a IN (1, "x")', 'error'],
    ['?a IN (1/0, 2)', 'true'],
    ['?a IN ()', 'false'],
    ['?unbound IN (1)', 'error'],
    ['?a NOT IN (1, 3)', 'true'],
    ['?a NOT IN (1, "x")', 'error'],
    ['?i IN (ex:a, ex:b)', 'true'],
    ['?i NOT IN (ex:b, ex:c)', 'true'],
    ['?a IN (ex:b, ex:c)', 'false'],
    ['?unbound IN (ex:b, ex:c)', 'error'],
  ])('%s is %s', (expression, expected) => {
    expect(outcome(expression, { a: '"2"^^xsd:integer', i: '<http://e.org/a>' })).toBe(expected)
  })
})

describe('a test of one variable', () => {
  test('gives each term its own answer, whatever came before', () => {
    const { scope, bind } = createScope(['"deur"@nl', '"door"@en', '"deur"', '"5"^^xsd:integer', '<http://e.org/deur>'])
    const inDutch = compileCondition(parseExpression('LANG(?x) = "nl"'), scope)
    const door = compileCondition(parseExpression('CONTAINS(LCASE(STR(?x)), "deur")'), scope)
    const literal = compileCondition(parseExpression('isLiteral(?x) && !isNumeric(?x)'), scope)
    const seen = ['"deur"@nl', '"door"@en', '"Deur"', '"5"^^xsd:integer', '<http://e.org/deur>', '"deur"@nl'].map(x => {
      bind({ x })
      return [inDutch(), door(), literal()]
    })
    expect(seen).toEqual([
      [true, true, true],
      [false, false, true],
      [false, true, true],
      [false, false, false],
      [false, true, false],
      [true, true, true],
    ])
  })

  test.each([
    ['"Kerkstraat 5"@nl', 'straat', 'true', 'true'],
    ['"Kerkstraat"', 'kerk', 'false', 'false'],
    ['"de \\"zij\\"deur"', 'zij', 'true', 'true'],
    ['"een\\nregel"', 'nregel', 'false', 'false'],
    ['"entrée"@fr', 'é', 'true', 'true'],
    ['"lift 🛗"@nl', '🛗', 'true', 'true'],
    ['"deur"^^xsd:token', 'eu', 'true', 'true'],
    ['"deur"^^<http://e.org/deur>', 'eu', 'error', 'true'],
    ['"92.5"^^xsd:decimal', '2.5', 'error', 'true'],
    ['<http://e.org/deur>', 'org/d', 'error', 'true'],
    ['<http://e.org/deur>', '>', 'error', 'false'],
    ['_:deur', 'eu', 'error', 'error'],
  ])('that %s contains %s is %s, and of its STR %s', (x, part, plain, str) => {
    for (const stored of [[x], []]) {
      const { scope, bind } = createScope(stored)
      const found = [`CONTAINS(?x, "${part}")`, `CONTAINS(STR(?x), "${part}")`].map(text => {
        const test = createCompiler(scope).test(parseExpression(text))
        bind({ x })
        return String(test() ?? 'error')
      })
      expect(found).toEqual([plain, str])
    }
  })

  test('of an unbound variable is an error, but only then', () => {
    const { scope, bind } = createScope()
    const starts = compileCondition(parseExpression('!STRSTARTS(?x, "a") || false'), scope)
    const outcomes = [{}, { x: '"b"' }, {}, { x: '"a"' }].map(bindings => {
      bind(bindings)
      return starts()
    })
    expect(outcomes).toEqual([false, true, false, false])
  })

  test('that depends on chance is done each time', () => {
    const { scope, bind } = createScope()
    const isSame = compileCondition(parseExpression('STRLEN(?x) = 1 && UUID() = UUID()'), scope)
    bind({ x: '"a"' })
    expect([isSame(), isSame()]).toEqual([false, false])
  })
})

test('EXISTS is asked of the scope, and NOT turns it round', () => {
  const answers = [true, false]
  const exists = () => () => answers.shift() as boolean
  expect(outcomeWith('EXISTS { ?a ?b ?c }', exists)).toBe('true')
  expect(outcomeWith('NOT EXISTS { ?a ?b ?c }', exists)).toBe('true')
})

const outcomeWith = (text: string, exists: () => () => boolean) => word[evaluate(text, {}, { exists })]
