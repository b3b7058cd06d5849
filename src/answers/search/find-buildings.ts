import type { ListedBuilding, ListWatch } from '../building-list.js'
import type { SearchRow, SearchTable } from './search-table.js'
import { soughtWords } from './sought-words.js'
import { WordIndex, type Field, type Sign, type SoughtWord } from './word-index.js'

/** What is sought in words. */
export interface Sought {
  name?: string | undefined
  where?: string | undefined
}

/** What was found, the best first. */
export interface FoundBuildings {
  found: readonly SearchRow[]
  /** The words as the best building writes them, when they were found in no other way than with typing errors. */
  meant: { name?: string; where?: string } | undefined
}

/** Finds buildings by words; it is told of those that come and go. */
export interface Finder extends ListWatch {
  /** Equally good ones come by name. */
  find(table: SearchTable, sought: Sought, isEligible: (building: ListedBuilding) => boolean): FoundBuildings
}

/** A finder over an index of words. Words that are in a building as they are written leave no room for others. */
export function createFinder(usesOf: (building: ListedBuilding) => readonly string[]): Finder {
  const index = new WordIndex<ListedBuilding>()
  return {
    add: building => index.add(building, readSigns(building, usesOf(building))),
    remove: building => index.remove(building),
    find(table, sought, isEligible) {
      const words = toWords(sought)
      if (words.length === 0)
        return { found: table.rows.filter(({ building }) => isEligible(building)), meant: undefined }
      const exact = rank(table, index.find(words, false), isEligible)
      if (exact.length > 0) return { found: exact, meant: undefined }
      const found = rank(table, index.find(words, true), isEligible)
      return { found, meant: found[0] && sayMeant(index, words, found[0].building) }
    },
  }
}

function toWords({ name = '', where = '' }: Sought): SoughtWord[] {
  return [
    ...soughtWords(name).map(word => ({ word, field: 'what' as const })),
    ...soughtWords(where).map(word => ({ word, field: 'where' as const })),
  ]
}

function rank(
  table: SearchTable,
  scores: ReadonlyMap<ListedBuilding, number>,
  isEligible: (building: ListedBuilding) => boolean,
): SearchRow[] {
  const found: { row: SearchRow; score: number }[] = []
  for (const [building, score] of scores) {
    const row = isEligible(building) ? table.rowOf(building) : undefined
    if (row) found.push({ row, score })
  }
  return found.sort((one, other) => other.score - one.score || one.row.at - other.row.at).map(({ row }) => row)
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
