import type { ListedBuilding, ListWatch } from '../building-list.js'
import { soughtWords } from './sought-words.js'
import { WordIndex, type Field, type Sign, type SoughtWord } from './word-index.js'

/** What is sought in words. */
export interface Sought {
  name?: string | undefined
  where?: string | undefined
}

/** What was found, the best first. */
export interface FoundBuildings {
  found: readonly ListedBuilding[]
  /** The words as the best building writes them, when they were found in no other way than with typing errors. */
  meant: { name?: string; where?: string } | undefined
}

/** Finds buildings by words; it is told of those that come and go. */
export interface Finder extends ListWatch {
  /** @param buildings all of them, in the order in which equally good ones come */
  find(
    buildings: readonly ListedBuilding[],
    sought: Sought,
    isEligible: (building: ListedBuilding) => boolean,
  ): FoundBuildings
}

/** A finder over an index of words. Words that are in a building as they are written leave no room for others. */
export function createFinder(usesOf: (building: ListedBuilding) => readonly string[]): Finder {
  const index = new WordIndex<ListedBuilding>()
  return {
    add: building => index.add(building, readSigns(building, usesOf(building))),
    remove: building => index.remove(building),
    find(buildings, sought, isEligible) {
      const words = toWords(sought)
      const eligible = buildings.filter(isEligible)
      if (words.length === 0) return { found: eligible, meant: undefined }
      const exact = rank(eligible, index.find(words, false))
      if (exact.length > 0) return { found: exact, meant: undefined }
      const found = rank(eligible, index.find(words, true))
      return { found, meant: found[0] && sayMeant(index, words, found[0]) }
    },
  }
}

function toWords({ name = '', where = '' }: Sought): SoughtWord[] {
  return [
    ...soughtWords(name).map(word => ({ word, field: 'what' as const })),
    ...soughtWords(where).map(word => ({ word, field: 'where' as const })),
  ]
}

function rank(buildings: readonly ListedBuilding[], scores: ReadonlyMap<ListedBuilding, number>): ListedBuilding[] {
  if (scores.size === 0) return []
  const scoreOf = (building: ListedBuilding) => scores.get(building) ?? 0
  return buildings.filter(building => scores.has(building)).sort((one, other) => scoreOf(other) - scoreOf(one))
}

function sayMeant(index: WordIndex<ListedBuilding>, words: readonly SoughtWord[], best: ListedBuilding) {
  const say = (field: Field) =>
    words
      .filter(each => each.field === field)
      .map(each => index.spelling(each, best))
      .join(' ')
  const [name, where] = [say('what'), say('where')]
  return { ...(name ? { name } : {}), ...(where ? { where } : {}) }
}

function readSigns({ names, street, municipality, postCode }: ListedBuilding, uses: readonly string[]): Sign[] {
  return [
    ...names.map(({ value: text }) => ({ text, what: 2, where: 1 })),
    ...uses.map(text => ({ text, what: 1, where: 0 })),
    { text: street, what: 1, where: 2 },
    { text: postCode, what: 1, where: 3 },
    { text: municipality, what: 1, where: 3 },
  ]
}
