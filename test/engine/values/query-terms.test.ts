import { expect, test } from 'vitest'
import { createQueryTerms } from '../../../src/engine/values/query-terms.js'
import { integerValue, textValue } from '../../../src/engine/values/value.js'
import { Dictionary } from '../../../src/store/dictionary.js'
import { firstLocalId } from '../../../src/store/id-view.js'
import { termKind } from '../../../src/store/term-table.js'
import { expand } from '../functions/evaluation.js'

function createTerms() {
  const dictionary = new Dictionary()
  const stored = dictionary.add(expand('"05"^^xsd:integer'))
  return { dictionary, stored, terms: createQueryTerms(dictionary) }
}

test('a term of the store keeps its id, and its value knows it', () => {
  const { stored, terms } = createTerms()
  const value = terms.value(stored)
  expect(value).toMatchObject({ type: 'integer', value: 5, lexical: '05' })
  expect(terms.idOf(value)).toBe(stored)
  expect(terms.idOfText(expand('"05"^^xsd:integer'))).toBe(stored)
})

test('a term that the store does not know gets one local id', () => {
  const { stored, terms } = createTerms()
  const five = terms.idOf(integerValue(5))
  expect(five).toBeGreaterThanOrEqual(firstLocalId)
  expect(five).not.toBe(stored)
  expect(terms.idOfText(expand('"5"^^xsd:integer'))).toBe(five)
  expect(terms.text(five)).toBe(expand('"5"^^xsd:integer'))
  expect([terms.kind(five), terms.number(five), terms.isExact(five)]).toEqual([termKind.integer, 5, false])
  expect(terms.value(five)).toMatchObject({ type: 'integer', value: 5 })
})

test('a local id stays what it is when the store gets to know the term', () => {
  const { dictionary, terms } = createTerms()
  const local = terms.idOf(textValue('deur'))
  dictionary.add('"deur"')
  expect(terms.idOf(textValue('deur'))).toBe(local)
})

test('numbers for new nodes do not come twice', () => {
  const { terms } = createTerms()
  expect(terms.nextNumber()).not.toBe(terms.nextNumber())
})
