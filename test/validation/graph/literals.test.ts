import { expect, test } from 'vitest'
import { literal } from '../../../src/rdf/terms.js'
import { xsd } from '../../../src/rdf/vocab.js'
import { createLiterals } from '../../../src/validation/graph/literals.js'

test('a number that comes again is one node', () => {
  const literals = createLiterals()
  expect(literals(literal('92.5', xsd.decimal))).toBe(literals(literal('92.5', xsd.decimal)))
})

test.each([
  ['another datatype', literal('92', xsd.integer)],
  ['no datatype', literal('92')],
  ['a language', literal('92', 'nl')],
])('the same text with %s is another node', (_, other) => {
  const literals = createLiterals()
  const first = literals(literal('92', xsd.decimal))
  const second = literals(other)
  expect(second.key).not.toBe(first.key)
  expect(second.term).toBe(other)
})

test('a literal that was let go is read anew', () => {
  const literals = createLiterals()
  const first = literals(literal('0'))
  for (let number = 1; number <= 10_000; number++) literals(literal(String(number)))
  const again = literals(literal('0'))
  expect(again).not.toBe(first)
  expect(again.key).toBe(first.key)
})

test('a long text is not kept', () => {
  const literals = createLiterals()
  const text = literal('Aan de achterkant, voorbij de fietsenstalling', 'nl')
  expect(literals(text)).not.toBe(literals(text))
})
