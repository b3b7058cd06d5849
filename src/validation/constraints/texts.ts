import type { Node } from '../graph/node.js'
import type { Declaration } from '../shapes/declaration.js'
import { broken, met, type Check } from '../shapes/shape.js'
import { readPattern } from './read-pattern.js'

/** Constraints on the text of a value, and on the language that it is in. */
export function textChecks(shape: Declaration): Check[] {
  return [
    ...shape.counts('minLength').map((length): Check => ({
      component: 'MinLength',
      holds: value => value.kind !== 'blank' && countCharacters(value.text) >= length,
    })),
    ...shape.counts('maxLength').map((length): Check => ({
      component: 'MaxLength',
      holds: value => value.kind !== 'blank' && (value.text.length <= length || countCharacters(value.text) <= length),
    })),
    ...patternChecks(shape),
    ...shape.lists('languageIn').map((languages): Check => {
      const ranges = languages.map(({ text }) => text.toLowerCase())
      return { component: 'LanguageIn', holds: ({ language }) => ranges.some(range => isWithinRange(language, range)) }
    }),
    ...(shape.first('uniqueLang')?.text === 'true' ? [uniqueLanguages] : []),
  ]
}

/** An emoji counts once, though a string holds it as two. */
function countCharacters(text: string): number {
  return Array.from(text).length
}

function patternChecks(shape: Declaration): Check[] {
  const flags = shape.first('flags')?.text ?? ''
  return shape.all('pattern').map(({ text }): Check => {
    const pattern = readPattern(text, flags)
    if (!pattern) throw shape.refuse('pattern', 'a regular expression')
    return { component: 'Pattern', holds: value => value.kind !== 'blank' && pattern.test(value.text) }
  })
}

/** "nl-be" is within "nl", "nld" is not. */
function isWithinRange(language: string, range: string): boolean {
  return language !== '' && (range === '*' || language === range || language.startsWith(`${range}-`))
}

/** One failure for each language that more than one value is in. */
const uniqueLanguages: Check = {
  component: 'UniqueLang',
  failures: values => {
    if (values.length < 2) return met
    const twice = new Set(values.filter(isSecondOfLanguage).map(({ language }) => language))
    return twice.size === 0 ? met : Array.from(twice, () => broken[0] ?? {})
  },
}

function isSecondOfLanguage({ language }: Node, place: number, values: readonly Node[]): boolean {
  return language !== '' && values.findIndex(other => other.language === language) < place
}
