import { describe, expect, test } from 'vitest'
import { Dictionary } from '../../src/store/dictionary.js'
import { copyHeap, joinHeaps } from '../../src/store/term-heap.js'

/** Terms that a dictionary has in its base, and terms that it got since. */
function createDictionaries(texts: readonly string[]): Dictionary[] {
  const [folded, fresh] = [new Dictionary(), new Dictionary()]
  for (const text of texts) {
    folded.add(text)
    fresh.add(text)
  }
  const { base, since } = folded.parts()
  folded.replaceBase(joinHeaps(base, copyHeap(since, 0)))
  return [folded, fresh]
}

const bodies: [text: string, body: string][] = [
  ['<https://example.org/é>', 'https://example.org/é'],
  ['""', ''],
  ['"deur"', 'deur'],
  ['"zij\\"deur"', 'zij\\"deur'],
  ['"entrée"@fr', 'entrée'],
  ['"a"@ar--rtl', 'a'],
  ['"92.5"^^<http://www.w3.org/2001/XMLSchema#decimal>', '92.5'],
]
const tags: [text: string, tag: string][] = [
  ['"deur"@nl', 'nl'],
  ['"drempel"@nl', 'nl'],
  ['"door"@en-GB', 'en-gb'],
  ['"a"@ar--rtl', 'ar--rtl'],
  ['"@fr"@de', 'de'],
]
const parts: [text: string, part: string, outcome: boolean | undefined][] = [
  ['"Kerkstraat 5"@nl', 'straat', true],
  ['"Kerkstraat 5"@nl', 'Kerkstraat 5', true],
  ['"Kerkstraat 5"@nl', '5"', false],
  ['"Kerkstraat 5"@nl', 'nl', false],
  ['"Kerkstraat 5"@nl', 'kerk', false],
  ['"aab"', 'ab', true],
  ['"entrée"', 'é', true],
  ['"deur"', '', true],
  ['""', '', true],
  ['""', 'a', false],
  ['"een \\"deur\\""', 'deur', undefined],
  ['"een\\nregel"', 'nregel', undefined],
  ['<https://example.org/id>', 'example', true],
  ['<https://example.org/id>', '/id>', false],
]

describe.each([
  ['in the base', 0],
  ['since the base', 1],
])('of a term %s', (_, which) => {
  const texts = [bodies, tags, parts].flatMap(table => table.map(([text]) => text))
  const dictionary = createDictionaries(texts)[which] as Dictionary
  const idOf = (text: string) => dictionary.idOf(text)

  test.each(bodies)('the body of %s is %s', (text, body) => {
    expect(dictionary.body(idOf(text))).toBe(body)
  })

  test.each(tags)('the tag of %s is %s', (text, tag) => {
    expect(dictionary.tag(idOf(text))).toBe(tag)
    expect(dictionary.tag(idOf(text))).toBe(tag)
  })

  test.each(parts)('that the body of %s has %s in it is %s', (text, part, outcome) => {
    expect(dictionary.bodyIncludes(idOf(text), Buffer.from(part))).toBe(outcome)
  })
})
