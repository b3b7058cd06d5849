import type { Value } from '../values/value.js'
import { ofCompatible } from './texts.js'

/** A test of two texts. */
export interface TextTest {
  /** Takes no text with a language. */
  isPlain: boolean
  holds(text: string, other: string): boolean
}

export const startsWith: TextTest = { isPlain: false, holds: (text, start) => text.startsWith(start) }
export const endsWith: TextTest = { isPlain: false, holds: (text, end) => text.endsWith(end) }
export const contains: TextTest = { isPlain: false, holds: (text, part) => text.includes(part) }

/** Basic filtering of RFC 4647: "nl" and "NL-be" match "nl"; all but no language match "*". */
export const languageMatches: TextTest = {
  isPlain: true,
  holds(tag, wanted) {
    if (tag === '' || wanted === '*') return tag !== ''
    const [language, range] = [tag.toLowerCase(), wanted.toLowerCase()]
    return language === range || language.startsWith(`${range}-`)
  },
}

/** Undefined, an error, when the test does not take these. */
export function testTexts({ isPlain, holds }: TextTest, one: Value, other: Value): boolean | undefined {
  if (isPlain && (one.type !== 'string' || other.type !== 'string')) return undefined
  return ofCompatible(one, other, ({ text }, part) => holds(text, part))
}
