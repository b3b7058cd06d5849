import { describe, expect, test } from 'vitest'
import { deepestNesting, mostPatterns, mostValuesRows, refuseDeepNesting } from '../../../src/sparql/parse/limits.js'
import { createQueryParser } from '../../../src/sparql/parse/parse-query.js'

const parse = createQueryParser()
const nested = (open: string, depth: number) => `${open.repeat(depth)}`

describe('brackets', () => {
  test('may be nested to the limit, and no deeper', () => {
    const query = (depth: number) => `SELECT * ${nested('{', depth)} ?s ?p ?o ${nested('}', depth)}`
    expect(parse(query(deepestNesting)).form).toBe('select')
    expect(() => parse(query(deepestNesting + 1))).toThrow('The query has brackets nested more than 100 deep.')
  })

  test.each([
    ['a text', `"${nested('(', 200)}"`],
    ['a text with a quotation mark in it', `"\\"${nested('(', 200)}"`],
    ['a long text', `"""a "" ${nested('{', 200)}\n"""`],
    ['a text in single quotation marks', `'${nested('[', 200)}'`],
    ['a comment', `# ${nested('(', 200)}\n 1`],
    ['an IRI', `<http://example.org/${nested('(', 200)}>`],
    ['a name', `:${nested('\\(', 200)}`],
  ])('in %s do not count', (_, value) => {
    expect(() => refuseDeepNesting(`SELECT * { ?s ?p ${value} }`)).not.toThrow()
  })

  test('after such signs count', () => {
    const query = (start: string) => `SELECT * { ?s ?p ${start} FILTER(1 < 2) ${nested('{', 101)}`
    for (const start of [`"a" .`, `<x> .`, `'a' # comment\n .`]) expect(() => refuseDeepNesting(query(start))).toThrow()
  })
})

test('patterns and paths are counted together', () => {
  const query = (count: number) => `SELECT * { ${'?s a ?o . '.repeat(count - 1)} OPTIONAL { ?s a* ?o } }`
  expect(parse(query(mostPatterns)).form).toBe('select')
  expect(() => parse(query(mostPatterns + 1))).toThrow('The query has more than 200 patterns.')
})

test('rows of VALUES are counted', () => {
  const query = (count: number) => `SELECT * { VALUES ?x { 1 } VALUES ?y { ${'1 '.repeat(count - 1)} } }`
  expect(parse(query(mostValuesRows)).form).toBe('select')
  expect(() => parse(query(mostValuesRows + 1))).toThrow('The query has more than 5,000 rows of VALUES.')
})
