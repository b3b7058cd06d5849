import { keystrokes } from '../mapping/nearest.js'

/** How alike two buildings are called, from 0 to 1: the best of what their names give in pairs. */
export function nameLikeness(names: readonly (readonly string[])[], others: readonly (readonly string[])[]): number {
  let best = 0
  for (const name of names) for (const other of others) best = Math.max(best, likeness(name, other))
  return best
}

/** The part of their words that they share; "bureau 12" and "bureau 13" are not alike. */
function likeness(words: readonly string[], others: readonly string[]): number {
  if (words.length === 0 || others.length === 0) return 0
  if (words.join('') === others.join('')) return 1
  const [one, other] = [new Set(words), new Set(others)]
  const shared = [...one].reduce((sum, word) => sum + findIn(word, other), 0)
  const whole = Math.min(1, (2 * shared) / (one.size + other.size))
  return numbersIn(one) === numbersIn(other) ? whole : whole / 2
}

/** 1 for a word that is among others, less for the end of a compound, as "school" is of "basisschool". */
function findIn(word: string, others: ReadonlySet<string>): number {
  if (others.has(word)) return 1
  let best = 0
  for (const other of others) best = Math.max(best, isMistyped(word, other) ? 1 : isEndOf(word, other) ? endCounts : 0)
  return best
}

const endCounts = 0.6
const shortestEnd = 5

function isEndOf(word: string, other: string): boolean {
  const [short, long] = word.length < other.length ? [word, other] : [other, word]
  return short.length >= shortestEnd && long.endsWith(short)
}

function numbersIn(words: ReadonlySet<string>): string {
  return [...words]
    .filter(word => /\d/.test(word))
    .sort()
    .join(' ')
}

/** Letters from which on a word may differ in one, and in two. */
const mayDiffer = [5, 10] as const

function isMistyped(word: string, other: string): boolean {
  const length = Math.min(word.length, other.length)
  const allowed = mayDiffer.filter(least => length >= least).length
  if (
    allowed === 0 ||
    word[0] !== other[0] ||
    Math.abs(word.length - other.length) > allowed ||
    /\d/.test(word + other)
  )
    return false
  return keystrokes(word, other) <= allowed
}
