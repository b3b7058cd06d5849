import { compareAddresses } from '../../../src/ingest/matching/compare-buildings.js'
import { toKeys } from '../../../src/ingest/matching/building-keys.js'
import { readMatchingWords } from '../../../src/ingest/matching/read-words.js'
import type { BuildingFacts } from '../../../src/ingest/matching/building-facts.js'

/** Whether two streets with their numbers, in one town, are taken for one. */
export function likeness(one: readonly [string, string], other: readonly [string, string]): 'same' | 'other' {
  const words = readMatchingWords()
  const keysOf = ([street, number]: readonly [string, string]) =>
    toKeys(
      {
        names: ['Zaal'],
        streets: [street],
        number,
        postCode: '1000',
        towns: [],
        links: [],
      } as unknown as BuildingFacts,
      words,
    )
  return (compareAddresses(keysOf(one), keysOf(other)).likeness ?? 0) > 0.8 ? 'same' : 'other'
}
