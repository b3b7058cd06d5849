import { foldWords } from '../../rdf/fold-words.js'
import type { Id } from '../id-view.js'
import { termKind, type TermTable } from '../term-table.js'
import { intersectSorted, uniteSorted } from './sorted-ids.js'
import type { WordQuery } from './word-query.js'

/** A string that has all the words, and how well it fits: rare words, and few others beside them, count most. */
export interface WordMatch {
  id: Id
  score: number
}

/** Which strings of a table of terms have which words, without capitals and accents. */
export class WordIndex {
  readonly #terms: TermTable
  /** Ids in ascending order, by word. */
  readonly #strings = new Map<string, Id[]>()
  /** Words of each string, by id; 255 stands for more, too. */
  #lengths = new Uint8Array(1024)
  /** All words in order; undefined when more have come. */
  #sorted: string[] | undefined
  #size = 0
  #seen = 0

  constructor(terms: TermTable) {
    this.#terms = terms
  }

  /** Takes in the terms that have come since. */
  catchUp(): this {
    const { size } = this.#terms
    if (size >= this.#lengths.length) this.#makeRoom(size + 1)
    while (this.#seen < size) {
      const id = ++this.#seen
      const kind = this.#terms.kind(id)
      if (kind === termKind.string || kind === termKind.languageString) this.#add(id)
    }
    return this
  }

  /** Strings that have all the words of a query, in ascending order of ids. */
  find(words: readonly WordQuery[]): WordMatch[] {
    const found = words.map(word => this.#idsOf(word))
    const weight = found.reduce((sum, ids) => sum + Math.log(1 + this.#size / Math.max(1, ids.length)), 0)
    const [first = [], ...others] = [...found].sort((one, other) => one.length - other.length)
    const ids = others.reduce(intersectSorted, first)
    return ids.map(id => ({ id, score: weight / Math.sqrt(this.#lengths[id] as number) }))
  }

  #idsOf({ text, isBeginning }: WordQuery): readonly Id[] {
    if (!isBeginning) return this.#strings.get(text) ?? []
    this.#sorted ??= [...this.#strings.keys()].sort()
    const lists: Id[][] = []
    for (let at = firstFrom(this.#sorted, text); this.#sorted[at]?.startsWith(text); at++)
      lists.push(this.#strings.get(this.#sorted[at] as string) as Id[])
    return uniteSorted(lists)
  }

  #add(id: Id): void {
    const words = foldWords(lexicalOf(this.#terms.text(id)))
    this.#lengths[id] = Math.min(255, words.length)
    this.#size++
    for (const word of new Set(words)) {
      const ids = this.#strings.get(word)
      if (ids) ids.push(id)
      else {
        this.#strings.set(word, [id])
        this.#sorted = undefined
      }
    }
  }

  #makeRoom(size: number): void {
    const larger = new Uint8Array(Math.max(size, this.#lengths.length * 2))
    larger.set(this.#lengths)
    this.#lengths = larger
  }
}

const kept = new WeakMap<TermTable, WordIndex>()

/** The words of a table of terms, up to date; read when they are first asked for, and kept as long as the table is. */
export function wordsOf(terms: TermTable): WordIndex {
  const index = kept.get(terms) ?? new WordIndex(terms)
  kept.set(terms, index)
  return index.catchUp()
}

/** The text of a literal in N-Triples; what is escaped there is no part of a word. */
function lexicalOf(text: string): string {
  return text.slice(1, text.lastIndexOf('"')).replace(/\\(?:u[0-9A-F]{4}|.)/g, ' ')
}

/** Place of the first word that is not before a text. */
function firstFrom(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as string) < text) low = middle + 1
    else high = middle
  }
  return low
}
