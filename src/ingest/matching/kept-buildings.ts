import { createPackedTexts } from '../rows/packed-texts.js'
import { packFacts, unpackFacts, type BuildingFacts } from './building-facts.js'
import { packKeys, unpackKeys, type BuildingKeys, type PackedKeys } from './building-keys.js'

/** Buildings by numbers, from 0 in the order in which they came: some 300 bytes each. */
export interface KeptBuildings {
  add(keys: BuildingKeys): number
  keysAt(building: number): PackedKeys
  factsAt(building: number): BuildingFacts
}

/** Keys that stay at hand, as those that are looked for often lie near each other; a power of two. */
const keptAtHand = 4096

export function createKeptBuildings(): KeptBuildings {
  const keys = createPackedTexts({ deflated: false })
  const facts = createPackedTexts({ deflated: true })
  const atHand: { building: number; keys: PackedKeys }[] = []
  return {
    factsAt: building => unpackFacts(facts.at(building)),
    add(one) {
      facts.add(packFacts(one.facts))
      return keys.add(packKeys(one))
    },
    keysAt(building) {
      const place = building & (keptAtHand - 1)
      const known = atHand[place]
      if (known?.building === building) return known.keys
      const unpacked = unpackKeys(keys.at(building))
      atHand[place] = { building, keys: unpacked }
      return unpacked
    },
  }
}
