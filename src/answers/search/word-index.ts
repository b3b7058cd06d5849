import { foldWords } from '../../rdf/fold-words.js'
import { closeness, likeness } from './closeness.js'
import { WordList } from './word-list.js'

/** Which question a word answers. */
export type Field = 'what' | 'where'

/** A text that a thing is found by, and how much finding it there counts; 0 where it does not. */
export interface Sign {
  text: string
  what: number
  where: number
}

/** A word that a thing must have, and which question it answers. */
export interface SoughtWord {
  word: string
  field: Field
}

type Weights = Record<Field, number>

/** Things by the words that they are found by; a thing is put in and taken out as a whole. */
export class WordIndex<Thing> {
  readonly #things = new Map<string, Map<Thing, Weights>>()
  readonly #words = new Map<Thing, Map<string, string>>()
  readonly #list = new WordList()

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
      if (things?.size !== 0) continue
      this.#things.delete(word)
      this.#list.delete(word)
    }
    this.#words.delete(thing)
  }

  /** Things in which every word occurs, with how well; words with typing errors count only when it is forgiving. */
  find(words: readonly SoughtWord[], isForgiving: boolean): Map<Thing, number> {
    const [rarest, ...others] = words
      .map(({ word, field }) => this.#match(word, field, isForgiving))
      .sort((one, other) => one.size - other.size)
    let found = rarest ? this.#thingsOf(rarest) : new Map<Thing, number>()
    for (const match of others) found = this.#narrow(found, match)
    return found
  }

  /** How a thing writes what was sought; the word itself when nothing in the thing is like it. */
  spelling({ word, field }: SoughtWord, thing: Thing): string {
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
    this.#list.add(word)
  }

  #match(sought: string, field: Field, isForgiving: boolean): Match {
    const close = new Map<string, number>()
    let size = 0
    const take = (word: string, closeTo: number) => {
      if (closeTo === 0 || close.has(word)) return
      close.set(word, closeTo)
      size += this.#things.get(word)?.size ?? 0
    }
    for (const word of this.#list.mayHold(sought)) take(word, closeness(sought, word))
    if (isForgiving) for (const word of this.#list.mayBeLike(sought)) take(word, likeness(sought, word))
    return { close, field, size }
  }

  #thingsOf({ close, field }: Match): Map<Thing, number> {
    const found = new Map<Thing, number>()
    for (const [word, closeTo] of close)
      for (const [thing, weights] of this.#things.get(word) ?? []) {
        const score = closeTo * weights[field]
        if (score > (found.get(thing) ?? 0)) found.set(thing, score)
      }
    return found
  }

  /** Those of some things that match another word too, with the sum of both. */
  #narrow(found: ReadonlyMap<Thing, number>, match: Match): Map<Thing, number> {
    const sums = new Map<Thing, number>()
    for (const [thing, score] of found) {
      const more = this.#scoreOf(thing, match)
      if (more > 0) sums.set(thing, score + more)
    }
    return sums
  }

  #scoreOf(thing: Thing, { close, field }: Match): number {
    const own = this.#words.get(thing)
    let best = 0
    for (const word of own && own.size < close.size ? own.keys() : close.keys()) {
      const weights = close.has(word) ? this.#things.get(word)?.get(thing) : undefined
      if (weights) best = Math.max(best, (close.get(word) ?? 0) * weights[field])
    }
    return best
  }
}

/** The words that are close to one that is sought, with how close. */
interface Match {
  close: ReadonlyMap<string, number>
  field: Field
  /** Things that have one of them, counted once for each. */
  size: number
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
