import { editDistance } from './edit-distance.js'

/** How well a word that is sought agrees with one of a building: the same, its beginning, a piece of it; 0 for not. */
export function closeness(sought: string, word: string): number {
  if (word === sought) return 3
  if (word.startsWith(sought)) return 2
  return word.includes(sought) ? 1 : 0
}

/** The same for a word that may have typing errors or another ending; always below a piece of the word. */
export function likeness(sought: string, word: string): number {
  const errors = errorsIn(sought)
  if (errors === 0) return 0
  const distance = editDistance(sought, word, errors)
  if (distance <= errors) return 0.9 - 0.2 * distance
  if (hasCommonBeginning(sought, word)) return 0.4
  return sought.length >= 6 && hasLikePiece(sought, word) ? 0.3 : 0
}

/** Errors that a word may have: none when it is short, for then all words are alike. */
export function errorsIn({ length }: string): number {
  if (length < 4) return 0
  return length < 8 ? 1 : 2
}

/** "libraries" and "library": five letters and two thirds of the longer one. */
function hasCommonBeginning(one: string, other: string): boolean {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return at >= 5 && at * 3 >= Math.max(one.length, other.length) * 2
}

/** Whether the sought word with one error begins or ends a compound: "biblotheek" in "stadsbibliotheek". */
function hasLikePiece(sought: string, word: string): boolean {
  if (word.length < sought.length + 2) return false
  return [-1, 0, 1].some(more => {
    const length = sought.length + more
    return editDistance(sought, word.slice(-length), 1) <= 1 || editDistance(sought, word.slice(0, length), 1) <= 1
  })
}
