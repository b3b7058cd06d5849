import { expect, test } from 'vitest'
import { listCompletions } from '../../src/model/completions.js'
import { readVocabulary } from '../../src/model/vocabulary.js'
import { readTurtleFiles } from '../../src/rdf/read-turtle-files.js'

const vocabulary = readVocabulary(readTurtleFiles('vocab'))
const termsIn = (language: string) =>
  new Map(listCompletions(vocabulary, language).terms.map(term => [term.name, term]))

test('a property comes with its label, its class and its unit', () => {
  const width = termsIn('nl').get('acc:clearWidth')
  expect(width).toMatchObject({ kind: 'property', label: 'vrije doorgangsbreedte' })
  expect(width?.hint).toMatch(/cm$/)
})

test.each(['nl', 'fr', 'de', 'en'])('classes and concepts have labels in %s', language => {
  const terms = termsIn(language)
  expect(terms.get('acc:Entrance')).toMatchObject({ kind: 'class', label: expect.stringMatching(/\p{L}+/u) })
  expect([...terms.values()].filter(({ kind }) => kind === 'concept').length).toBeGreaterThan(50)
  expect([...terms.values()].filter(({ label }) => label === '')).toEqual([])
})

test('each name has a prefix that is told, and none comes twice', () => {
  const { prefixes, terms } = listCompletions(vocabulary, 'en')
  const names = terms.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(names.filter(name => !((name.split(':')[0] ?? '') in prefixes))).toEqual([])
})
