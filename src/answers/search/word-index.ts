import { foldWords } from '../../rdf/fold-words.js'
import { closeness, likeness } from './closeness.js'

/** Which question a word answers. */
export type Field = 'what' | 'where'

/** A text that a thing is found by, and how much finding it there counts; 0 where it does not. */
export interface Sign {
  text: string
  what: number
  where: number
}

type Weights = Record<Field, number>

/** Things by the words that they are found by; a thing is put in and taken out as a whole. */
export class WordIndex<Thing> {
  readonly #things = new Map<string, Map<Thing, Weights>>()
  readonly #words = new Map<Thing, Map<string, string>>()

  add(thing: Thing, signs: readonly Sign[]): void {
    const spellings = new Map<string, string>()
    for (const { text, ...weights } of signs)
      for (const [word, spelling] of spell(text)) {
        if (!spellings.has(word)) spellings.set(word, spelling)
        this.#put(word, thing, weights)
      }
    this.#words.set(thing, spellings)
  }

  remove(thing: Thing): void {
    for (const word of this.#words.get(thing)?.keys() ?? []) {
      const things = this.#things.get(word)
      things?.delete(thing)
      if (things?.size === 0) this.#things.delete(word)
    }
    this.#words.delete(thing)
  }

  /** Things in which every word occurs, with how well; words with typing errors count only when it is forgiving. */
  find(words: readonly string[], field: Field, isForgiving: boolean): Map<Thing, number> {
    const [first = new Map<Thing, number>(), ...others] = words.map(word => this.#findWord(word, field, isForgiving))
    return others.reduce(addScores, first)
  }

  /** How a thing writes what was sought; the word itself when nothing in the thing is like it. */
  spelling(word: string, thing: Thing, field: Field): string {
    let [best, most] = [word, 0]
    for (const [own, spelling] of this.#words.get(thing) ?? []) {
      const score = (closeness(word, own) || likeness(word, own)) * (this.#things.get(own)?.get(thing)?.[field] ?? 0)
      if (score > most) [best, most] = [spelling, score]
    }
    return best
  }

  #put(word: string, thing: Thing, { what, where }: Weights): void {
    const things = this.#things.get(word) ?? new Map<Thing, Weights>()
    const known = things.get(thing)
    things.set(thing, { what: Math.max(what, known?.what ?? 0), where: Math.max(where, known?.where ?? 0) })
    this.#things.set(word, things)
  }

  #findWord(sought: string, field: Field, isForgiving: boolean): Map<Thing, number> {
    const found = new Map<Thing, number>()
    for (const [word, things] of this.#things) {
      const close = closeness(sought, word) || (isForgiving ? likeness(sought, word) : 0)
      if (close === 0) continue
      for (const [thing, weights] of things) {
        const score = close * weights[field]
        if (score > (found.get(thing) ?? 0)) found.set(thing, score)
      }
    }
    return found
  }
}

/** Things that are in both, with the sum of their scores. */
export function addScores<Thing>(one: Map<Thing, number>, other: Map<Thing, number>): Map<Thing, number> {
  const [small, large] = one.size < other.size ? [one, other] : [other, one]
  const sums = new Map<Thing, number>()
  for (const [thing, score] of small) {
    const second = large.get(thing)
    if (second !== undefined) sums.set(thing, score + second)
  }
  return sums
}

/** Words of a text as they are sought and as it writes them; two that follow each other also as one compound. */
function spell(text: string): [word: string, spelling: string][] {
  const words = (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).flatMap(spelling =>
    foldWords(spelling).map((word): [string, string] => [word, spelling]),
  )
  const pairs = words.slice(1).flatMap(([word, spelling], at): [string, string][] => {
    const [before, written] = words[at] as [string, string]
    return before.length > 2 && word.length > 2 ? [[before + word, `${written} ${spelling}`]] : []
  })
  return [...words, ...pairs]
}
