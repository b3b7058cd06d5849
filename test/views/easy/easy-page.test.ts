import { describe, expect, test } from 'vitest'
import { subjectsOf } from '../../../src/rdf/dataset.js'
import { acc, prefixes } from '../../../src/rdf/vocab.js'
import { pageLanguages } from '../../../src/views/page-context.js'
import { easyPage } from '../../../src/views/easy/easy-page.js'
import { Pictogram } from '../../../src/views/easy/pictogram.js'
import { contextIn, readFixture, recordOf, vocabulary } from '../fixture.js'
import { readTags, readText } from '../html.js'

const record = recordOf(readFixture('town-hall.ttl'))

test('says in short sentences how to get in', () => {
  const text = readText(easyPage(contextIn('nl'), record))
  expect(text).toContain('De deur is minstens 92,5 cm breed.')
  expect(text).toContain('Niemand heeft de deur gemeten. De drempel is 0 cm hoog. Niet elke deur is gemeten.')
  expect(text).toContain('Er is geen geleiding op de tast.')
})

test.each(pageLanguages)('is a whole page in %s, and leads to all that is known', language => {
  const tags = readTags(easyPage(contextIn(language), record))
  expect(tags.map(({ attributes }) => attributes.href)).toContain(`/${language}/building/drempelare/gemeentehuis`)
})

describe('a pictogram', () => {
  const html = easyPage(contextIn('en'), record)
  const lines = html.match(/<li>.*?<\/li>/gs) ?? []
  const stateOf = (text: string) => /pictogram-(\w+)/.exec(lines.find(line => readText(line) === text) ?? '')?.[1]

  test.each([
    ['Number of steps: 6.', 'there'],
    ['There are no steps.', 'absent'],
    ['We do not know whether there is a ramp.', 'unknown'],
    ['The door is 105.5 cm wide.', 'there'],
    ['Lift', 'there'],
    ['There is no tactile guidance.', 'absent'],
  ])('stands beside “%s”: %s', (text, state) => {
    expect(stateOf(text)).toBe(state)
  })

  test('is hidden from who hears the page, for the words say the same', () => {
    const drawn = readTags(html).filter(({ attributes }) => attributes.class?.startsWith('pictogram'))
    expect(drawn.length).toBeGreaterThan(10)
    expect(drawn.filter(({ attributes }) => attributes['aria-hidden'] !== 'true')).toEqual([])
  })

  test('is drawn for each concept of its code list', () => {
    const concepts = vocabulary.concepts(`${prefixes.code}pictogram`) ?? []
    const missing = concepts.filter(({ iri }) => {
      const [term] = subjectsOf(vocabulary.quads, acc.shownBy, iri)
      const drawn =
        term?.termType === 'NamedNode' && Pictogram({ context: contextIn('en'), terms: [term], state: 'there' })
      return !drawn
    })
    expect(concepts.length).toBeGreaterThan(10)
    expect(missing.map(({ notation }) => notation)).toEqual([])
  })
})
