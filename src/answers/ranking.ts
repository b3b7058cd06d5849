import { foldWords } from '../rdf/fold-words.js'
import type { ListedBuilding } from './building-list.js'

/** A word that a building can be found by, and how much finding it there counts. */
interface Sign {
  word: string
  weight: number
}

/**
 * A function that gives the buildings in which every word of a search occurs, best first. A word may be the beginning
 * or a piece of a longer one, as compounds are in Dutch and German; in the name it counts twice.
 */
export function createRanking(
  usesOf: (building: ListedBuilding) => readonly string[],
): (buildings: readonly ListedBuilding[], text: string) => ListedBuilding[] {
  const signs = new WeakMap<ListedBuilding, readonly Sign[]>()
  const signsOf = (building: ListedBuilding) => {
    const known = signs.get(building) ?? readSigns(building, usesOf(building))
    signs.set(building, known)
    return known
  }
  const collator = new Intl.Collator('nl', { numeric: true })
  return (buildings, text) => {
    const words = foldWords(text)
    return buildings
      .map(building => ({ building, score: scoreOf(words, signsOf(building)), name: building.names[0]?.value ?? '' }))
      .filter(({ score }) => score > 0)
      .sort((one, other) => other.score - one.score || collator.compare(one.name, other.name))
      .map(({ building }) => building)
  }
}

function readSigns({ names, street, municipality }: ListedBuilding, uses: readonly string[]): Sign[] {
  const toSigns = (texts: readonly string[], weight: number) => texts.flatMap(foldWords).map(word => ({ word, weight }))
  return [
    ...toSigns(
      names.map(({ value }) => value),
      2,
    ),
    ...toSigns([...uses, street, municipality], 1),
  ]
}

/** Sum over the words of the best place where each occurs; 0 when one occurs nowhere, 1 when there are none. */
function scoreOf(words: readonly string[], signs: readonly Sign[]): number {
  if (words.length === 0) return 1
  const scores = words.map(word => Math.max(0, ...signs.map(sign => sign.weight * closeness(word, sign.word))))
  return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score)
}

function closeness(sought: string, word: string): number {
  if (word === sought) return 3
  if (word.startsWith(sought)) return 2
  return word.includes(sought) ? 1 : 0
}
