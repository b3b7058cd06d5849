import type { ListedBuilding, ListWatch } from '../building-list.js'
import { soughtWords } from './sought-words.js'
import { addScores, WordIndex, type Field, type Sign } from './word-index.js'

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

interface Question {
  field: Field
  words: readonly string[]
}

/** A finder over an index of words. Words that are in a building as they are written leave no room for others. */
export function createFinder(usesOf: (building: ListedBuilding) => readonly string[]): Finder {
  const index = new WordIndex<ListedBuilding>()
  return {
    add: building => index.add(building, readSigns(building, usesOf(building))),
    remove: building => index.remove(building),
    find(buildings, sought, isEligible) {
      const questions = toQuestions(sought)
      const eligible = buildings.filter(isEligible)
      if (questions.length === 0) return { found: eligible, meant: undefined }
      const exact = rank(eligible, scoresOf(index, questions, false))
      if (exact.length > 0) return { found: exact, meant: undefined }
      const [best, ...others] = rank(eligible, scoresOf(index, questions, true))
      if (!best) return { found: [], meant: undefined }
      return { found: [best, ...others], meant: sayMeant(index, questions, best) }
    },
  }
}

function toQuestions({ name = '', where = '' }: Sought): Question[] {
  const questions: Question[] = [
    { field: 'what', words: soughtWords(name) },
    { field: 'where', words: soughtWords(where) },
  ]
  return questions.filter(({ words }) => words.length > 0)
}

function scoresOf(index: WordIndex<ListedBuilding>, questions: readonly Question[], isForgiving: boolean) {
  return questions.map(({ words, field }) => index.find(words, field, isForgiving)).reduce(addScores)
}

function rank(buildings: readonly ListedBuilding[], scores: ReadonlyMap<ListedBuilding, number>): ListedBuilding[] {
  if (scores.size === 0) return []
  const scoreOf = (building: ListedBuilding) => scores.get(building) ?? 0
  return buildings.filter(building => scores.has(building)).sort((one, other) => scoreOf(other) - scoreOf(one))
}

function sayMeant(index: WordIndex<ListedBuilding>, questions: readonly Question[], best: ListedBuilding) {
  const say = (field: Field) =>
    questions
      .find(question => question.field === field)
      ?.words.map(word => index.spelling(word, best, field))
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
