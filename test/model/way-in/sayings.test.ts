import { describe, expect, test } from 'vitest'
import { sayingsOf, sayingStates } from '../../../src/model/way-in/sayings.js'
import { acc } from '../../../src/rdf/vocab.js'
import { vocabulary } from '../../views/fixture.js'

const sayings = sayingsOf(vocabulary)
const nameOf = (iri: string) => iri.replace(/^.*\//, '')

describe('the sentences of the vocabulary', () => {
  test('are there, those that decide most often first', () => {
    const keys = sayings.filter(({ isKey }) => isKey).map(({ iri }) => nameOf(iri.value))
    expect(keys).toEqual(['door-width', 'threshold', 'steps', 'ramp'])
    expect(sayings.slice(0, 4).every(({ isKey }) => isKey)).toBe(true)
    expect(sayings.length).toBeGreaterThan(20)
  })

  test('stand in the four languages of the pages', () => {
    const wrong = sayings.flatMap(({ iri, texts }) =>
      sayingStates
        .filter(state => texts[state].length > 0)
        .filter(state => `${texts[state].map(({ language }) => language).sort()}` !== 'de,en,fr,nl')
        .map(state => `${nameOf(iri.value)} ${state}`),
    )
    expect(wrong).toEqual([])
  })

  test('have a place for the value where there is one, and nowhere else', () => {
    const has = (text: string) => text.split('{value}').length - 1
    for (const { texts } of sayings)
      for (const state of sayingStates)
        expect(texts[state].map(({ value }) => has(value))).toEqual(texts[state].map(() => (state === 'known' ? 1 : 0)))
  })

  test('are about properties that the vocabulary describes', () => {
    const unknown = sayings.filter(({ property }) => property && !vocabulary.property(property.value))
    expect(unknown).toEqual([])
  })

  test('know what leads to the elements that they are about', () => {
    const ramp = sayings.find(({ iri }) => nameOf(iri.value) === 'ramp')
    expect(ramp?.links).toEqual([acc.ramp])
  })
})
