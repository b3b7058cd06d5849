import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldWords } from '../../../src/rdf/fold-words.js'
import { Dictionary } from '../../../src/store/dictionary.js'
import { wordsOf } from '../../../src/store/words/word-index.js'
import { readWordQuery } from '../../../src/store/words/word-query.js'

function find(texts: readonly string[], query: string): string[] {
  const terms = new Dictionary()
  texts.forEach(text => terms.add(text))
  return wordsOf(terms)
    .find(readWordQuery(query))
    .sort((one, other) => other.score - one.score)
    .map(({ id }) => terms.text(id))
}

test.each([
  ['stadhuis', '"Stadhuis van Gent"@nl'],
  ['GENT stadhuis', '"Stadhuis van Gent"@nl'],
  ['stad*', '"Stadhuis van Gent"@nl'],
  ['huis', undefined],
  ['cafe hotel', '"Café de l’Hôtel"@fr'],
  ['liege', '"Hôtel de ville de Liège"@fr'],
  ['strasse', '"Straße 12A"@de'],
  ['STRAß* 12a', '"Straße 12A"@de'],
  ['rosti', '"Rösti"@de'],
  ['naive', '"naïve"'],
  ['oeuvre', '"Œuvre"@fr'],
  ['line two', '"line\\ntwo"@en'],
  ['n', undefined],
  ['nl', undefined],
  ['O’Neill', '"O\'Neill \\"Bar\\""@en'],
])('%s finds %s', (query, expected) => {
  const texts = ['"Stadhuis van Gent"@nl', '"Café de l’Hôtel"@fr', '"Hôtel de ville de Liège"@fr', '"Straße 12A"@de']
  const more = [
    '"Rösti"@de',
    '"naïve"',
    '"Œuvre"@fr',
    '"line\\ntwo"@en',
    '"O\'Neill \\"Bar\\""@en',
    '<http://nl.org/n>',
  ]
  expect(find([...texts, ...more], query)).toEqual(expected === undefined ? [] : [expected])
})

test('rare words, and few others beside them, come first', () => {
  expect(find(['"Park bij het stadhuis"@nl', '"Stadhuis"@nl', '"Het stadhuis"@nl'], 'stadhuis')).toEqual([
    '"Stadhuis"@nl',
    '"Het stadhuis"@nl',
    '"Park bij het stadhuis"@nl',
  ])
})

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'E'), minLength: 1, maxLength: 3 })
const text = fc.array(word, { minLength: 1, maxLength: 4 }).map(words => words.join(' '))

test('what is found has all the words, also when strings come later', () => {
  fc.assert(
    fc.property(fc.array(text), fc.array(text), text, fc.boolean(), (texts, later, wanted, isBeginning) => {
      const terms = new Dictionary()
      const query = readWordQuery(isBeginning ? `${wanted}*` : wanted)
      for (const part of [texts, later]) {
        part.forEach(each => terms.add(`"${each}"@nl`))
        const all = Array.from({ length: terms.size }, (_, at) => at + 1)
        const expected = all.filter(id => {
          const words = foldWords(terms.text(id).slice(0, -3))
          return query.every(each =>
            words.some(one => (each.isBeginning ? one.startsWith(each.text) : one === each.text)),
          )
        })
        expect(
          wordsOf(terms)
            .find(query)
            .map(({ id }) => id),
        ).toEqual(expected)
      }
    }),
  )
})
