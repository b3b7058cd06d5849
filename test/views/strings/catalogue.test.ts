import { describe, expect, test } from 'vitest'
import { pageLanguages } from '../../../src/views/page-context.js'
import { stringsFor } from '../../../src/views/strings/catalogue.js'

/** All texts of a language with where they stand; of functions, what they say. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return [[path, String((value as (...given: unknown[]) => unknown)(2, 3))]]
  return Object.entries(value as object).flatMap(([name, part]) => textsOf(part, `${path}/${name}`))
}

const english = new Map(textsOf(stringsFor('en')))

describe.each(pageLanguages)('the strings in %s', language => {
  const strings = stringsFor(language)
  const texts = textsOf(strings)

  test('say something everywhere, without marks that were to be filled in', () => {
    expect(texts.length).toBe(english.size)
    for (const [path, text] of texts)
      expect([path, text]).toEqual([path, expect.stringMatching(/^(?!.*(#|undefined|\[object)).*\S/s)])
  })

  test('are of that language, but for words that are the same', () => {
    const same = texts.filter(([path, text]) => text.length > 12 && english.get(path) === text)
    expect(same).toEqual(language === 'en' ? same : [])
  })

  test('write typographic apostrophes', () => {
    expect(texts.filter(([, text]) => /\w'\w/.test(text))).toEqual([])
  })

  test.each([0, 1, 2, 1_000_000])('count %i', count => {
    for (const counted of [
      strings.search.entrances,
      strings.start.buildings,
      strings.query.rows,
      strings.fragments.total,
    ])
      expect(counted(count).replace(/\D/g, '')).toBe(String(count))
  })

  test('tell one from many', () => {
    expect(strings.search.entrances(1)).not.toBe(strings.search.entrances(2).replace('2', '1'))
  })
})

test('nothing is singular in French and plural in the other languages', () => {
  expect(stringsFor('fr').search.entrances(0)).toBe('0 entrée')
  expect(stringsFor('nl').search.entrances(0)).toBe('0 ingangen')
  expect(stringsFor('en').search.entrances(0)).toBe('0 entrances')
})

test('French keeps double punctuation from the end of a line', () => {
  expect(textsOf(stringsFor('fr')).filter(([, text]) => / [;:?!»]|« /.test(text))).toEqual([])
})

test('the sentence above results says what was asked for', () => {
  const { found } = stringsFor('nl').search
  expect(found(1, { name: 'bib', municipality: 'Gent', use: 'bibliotheek' })).toBe(
    '1 gebouw, soort: bibliotheek, voor “bib”, in Gent',
  )
})
