import { EncodedText } from './encoded-text.js'
import type { Id } from './id-view.js'
import { bodyIncludes, createTagReader, readBody } from './term-body.js'
import { copyHeap, createTermHeap, exactBit, sliceHeap, type TermHeap } from './term-heap.js'
import type { TermKind, TermTable } from './term-table.js'
import { readTermValue } from './term-value.js'

/** The terms of a store: those of its base, and those since. Ids count from 1, and stay. */
export class Dictionary implements TermTable {
  #base: TermHeap
  #since = createTermHeap()
  readonly #text = new EncodedText()
  readonly #readTag = createTagReader()

  constructor(base = createTermHeap(0)) {
    this.#base = base
  }

  get size(): number {
    return this.#base.size + this.#since.size
  }

  /** More terms have come than a base of this size should carry beside it. */
  get isLarge(): boolean {
    return this.#since.size > Math.max(manyTerms, this.#base.size / 4)
  }

  /** The terms of the base, and a copy of those since. */
  parts(): { base: TermHeap; since: TermHeap } {
    return { base: this.#base, since: sliceHeap(this.#since, 0) }
  }

  /** Takes a larger base, which begins with the same terms in the same order. */
  replaceBase(base: TermHeap): void {
    this.#since = copyHeap(this.#since, base.size - this.#base.size)
    this.#base = base
  }

  idOf(text: string): Id {
    this.#text.set(foldLanguage(text))
    const place = this.#base.find(this.#text)
    if (place >= 0) return place + 1
    const since = this.#since.find(this.#text)
    return since < 0 ? 0 : this.#base.size + since + 1
  }

  /** Id of a text, which becomes a term of the store if it is none yet. */
  add(text: string): Id {
    const known = this.idOf(text)
    if (known !== 0) return known
    return this.#base.size + this.#since.add(this.#text, readTermValue(text)) + 1
  }

  text(id: Id): string {
    const base = this.#base.size
    return id <= base ? this.#base.text(id - 1) : this.#since.text(id - base - 1)
  }

  body(id: Id): string {
    const base = this.#base.size
    return id <= base ? readBody(this.#base.columns, id - 1) : readBody(this.#since.columns, id - base - 1)
  }

  bodyIncludes(id: Id, part: Uint8Array): boolean | undefined {
    const base = this.#base.size
    if (id <= base) return bodyIncludes(this.#base.columns, id - 1, part)
    return bodyIncludes(this.#since.columns, id - base - 1, part)
  }

  tag(id: Id): string {
    const base = this.#base.size
    if (id <= base) return this.#readTag(this.#base.columns, id - 1)
    return this.#readTag(this.#since.columns, id - base - 1)
  }

  kind(id: Id): TermKind {
    return (this.#bits(id) & ~exactBit) as TermKind
  }

  number(id: Id): number {
    const base = this.#base
    const number = id <= base.size ? base.columns.numbers[id - 1] : this.#since.columns.numbers[id - base.size - 1]
    return number ?? NaN
  }

  isExact(id: Id): boolean {
    return (this.#bits(id) & exactBit) !== 0
  }

  #bits(id: Id): number {
    const base = this.#base
    const bits = id <= base.size ? base.columns.kinds[id - 1] : this.#since.columns.kinds[id - base.size - 1]
    return bits ?? 0
  }
}

const manyTerms = 50_000

/** Tags of languages are the same in capitals and in small letters. */
function foldLanguage(text: string): string {
  if (!text.startsWith('"') || text.endsWith('"')) return text
  const tag = text.lastIndexOf('"') + 1
  return text[tag] === '@' ? text.slice(0, tag) + text.slice(tag).toLowerCase() : text
}
