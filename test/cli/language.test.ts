import { describe, expect, test } from 'vitest'
import { chooseLanguage } from '../../src/cli/language.js'

describe('the language of findings and reports', () => {
  test.each([
    ['fr', { LANG: 'nl_BE.UTF-8' }, 'fr'],
    ['DE', {}, 'de'],
    [undefined, { LANG: 'nl_BE.UTF-8' }, 'nl'],
    [undefined, { LANG: 'nl_BE.UTF-8', LC_ALL: 'fr_BE' }, 'fr'],
    [undefined, { LANG: 'C.UTF-8' }, 'en'],
    [undefined, { LANG: 'es_ES' }, 'en'],
    [undefined, {}, 'en'],
  ])('that is asked for is %j, in an environment of %j: %s', (asked, environment, language) => {
    expect(chooseLanguage(asked, environment)).toBe(language)
  })

  test('that we do not speak is a problem that names those that we do', () => {
    expect(() => chooseLanguage('es', {})).toThrow(
      expect.objectContaining({ cure: 'Use one of nl, fr, de, en.' }) as Error,
    )
  })
})
