import { errorsIn } from './closeness.js'

/** Words by their trigrams: gives those among which all must be that hold a word, or are like it. */
export class WordList {
  readonly #words = new Set<string>()
  readonly #byGram = new Map<string, Set<string>>()

  add(word: string): void {
    if (this.#words.has(word)) return
    this.#words.add(word)
    for (const gram of gramsOf(word)) {
      const words = this.#byGram.get(gram)
      if (words) words.add(word)
      else this.#byGram.set(gram, new Set([word]))
    }
  }

  delete(word: string): void {
    if (!this.#words.delete(word)) return
    for (const gram of gramsOf(word)) {
      const words = this.#byGram.get(gram)
      words?.delete(word)
      if (words?.size === 0) this.#byGram.delete(gram)
    }
  }

  /** Some words, among them all of which a text is a piece. */
  mayHold(text: string): Iterable<string> {
    if (text.length < 3) return this.#words
    const sets = gramsWithin(text).map(gram => this.#byGram.get(gram) ?? none)
    return sets.reduce((one, other) => (other.size < one.size ? other : one))
  }

  /** Some words, among them all for which `likeness` is above 0. */
  mayBeLike(sought: string): Iterable<string> {
    const least = leastShared(sought)
    if (least === Infinity) return none
    if (least < 1) return this.#words
    const shared = new Map<string, number>()
    for (const gram of gramsOf(sought))
      for (const word of this.#byGram.get(gram) ?? none) shared.set(word, (shared.get(word) ?? 0) + 1)
    return withAtLeast(least, shared)
  }
}

const none: ReadonlySet<string> = new Set()

function* withAtLeast(least: number, shared: ReadonlyMap<string, number>): Iterable<string> {
  for (const [word, count] of shared) if (count >= least) yield word
}

/** Two places before a word and behind it count too, so that its ends weigh as much as its middle. */
const gramsOf = (word: string) => new Set(gramsWithin(`  ${word}  `))

function gramsWithin(text: string): string[] {
  const grams: string[] = []
  for (let at = 0; at + 3 <= text.length; at++) grams.push(text.slice(at, at + 3))
  return grams
}

/** Trigrams that an error can change: two letters that change places are in four. */
const changedByError = 4

/**
 * Trigrams that a word must at least share with one that is like it: with so many errors in all, with one at its
 * beginning or its end, or with the same first five letters. Infinite for words that are like no other.
 */
function leastShared(sought: string): number {
  const errors = errorsIn(sought)
  if (errors === 0) return Infinity
  const whole = gramsOf(sought).size - changedByError * errors
  const beginning = sought.length < 5 ? Infinity : new Set(gramsWithin(`  ${sought.slice(0, 5)}`)).size
  if (sought.length < 6) return Math.min(whole, beginning)
  const ends = [`  ${sought}`, `${sought}  `].map(text => new Set(gramsWithin(text)).size - changedByError)
  return Math.min(whole, beginning, ...ends)
}
