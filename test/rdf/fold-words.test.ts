import { expect, test } from 'vitest'
import { foldWords } from '../../src/rdf/fold-words.js'

test.each([
  ['Café de l’Hôtel', ['cafe', 'de', 'l', 'hotel']],
  ['Straße 12A', ['strasse', '12a']],
  ['SINT-NIKLAAS', ['sint', 'niklaas']],
  ['Œuvre à Mærsk', ['oeuvre', 'a', 'maersk']],
  ['مكتبة', ['مكتبة']],
  ['  …  ', []],
])('%j is the words %j', (text, words) => {
  expect(foldWords(text)).toEqual(words)
})
