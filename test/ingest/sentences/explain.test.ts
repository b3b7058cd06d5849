import { describe, expect, test } from 'vitest'
import { explain, namesIn } from '../../../src/ingest/sentences/explain.js'
import { de } from '../../../src/ingest/sentences/de.js'
import { en } from '../../../src/ingest/sentences/en.js'
import { fr } from '../../../src/ingest/sentences/fr.js'
import { nl } from '../../../src/ingest/sentences/nl.js'
import { languages } from '../../../src/ingest/sentences/sentence.js'
import type { Sentence } from '../../../src/ingest/sentences/sentence.js'

describe('a finding is explained', () => {
  test('in the language that is asked for, with its values', () => {
    const finding = { code: 'wrong-unit', values: { text: 'el', unit: 'cm', fitting: 'm, mm' } } as const
    expect(languages.map(language => explain(finding, language).message)).toEqual([
      '"el" is geen eenheid die om te rekenen is naar cm.',
      '« el » n’est pas une unité que l’on peut convertir en cm.',
      '„el“ ist keine Einheit, die sich in cm umrechnen lässt.',
      '"el" is no unit that can be turned into cm.',
    ])
  })

  test('without the parts in brackets whose values are not given', () => {
    const values = { word: 'a', codes: 'b, c' }
    expect(explain({ code: 'unknown-code', values }, 'en')).toEqual({
      message: '"a" is not known in the code list.',
      cure: 'Add it to "codes" of the column in the mapping, or write one of b, c.',
    })
    const more = { ...values, whole: 'a;b', nearest: 'aa' }
    expect(explain({ code: 'unknown-code', values: more }, 'en')).toEqual({
      message: '"a" in "a;b" is not known in the code list.',
      cure: 'Did you mean "aa"? Add it to "codes" of the column in the mapping, or write one of b, c.',
    })
  })

  test('with values that have a language of their own, in English when they lack the one that is asked for', () => {
    const finding = { code: 'refused-value', values: { rule: { nl: 'Te breed.', en: 'Too wide.' } } } as const
    expect(explain(finding, 'nl').message).toBe('Te breed. De waarde is weggelaten.')
    expect(explain(finding, 'fr').message).toBe('Too wide. La valeur est laissée de côté.')
  })

  test('what a cell says is never taken for a part of the sentence', () => {
    expect(explain({ code: 'not-a-number', values: { text: '[{text}] $&' } }, 'en').message).toBe(
      '"[{text}] $&" cannot be read as one number.',
    )
  })
})

describe.each(Object.entries({ nl, fr, de }))('in %s', (_, translation) => {
  test.each(Object.entries<Sentence>(en))('%s has the same values as in English', (code, english) => {
    const translated = translation[code as keyof typeof en]
    const names = ({ message, cure }: Sentence) => [new Set(namesIn(message)), new Set(namesIn(cure))]
    expect(names(translated)).toEqual(names(english))
  })
})
