import type { Quad, Term } from '@rdfjs/types'
import { termText } from '../rdf/term-text.js'
import type { Dictionary } from './dictionary.js'
import type { Id } from './id-view.js'
import { width } from './sort-rows.js'

/** Turns quads into rows of ids; terms become known to the dictionary. Remembers IRIs, so it is made for one change. */
export class RowReader {
  readonly #dictionary: Dictionary
  readonly #iris = new Map<string, Id>()

  constructor(dictionary: Dictionary) {
    this.#dictionary = dictionary
  }

  /** Rows of quads, all in the given graph when there is one. */
  read(quads: readonly Quad[], graph?: Quad['graph']): Uint32Array {
    const rows = new Uint32Array(quads.length * width)
    quads.forEach((quad, index) => {
      rows[index * width] = this.id(quad.subject)
      rows[index * width + 1] = this.id(quad.predicate)
      rows[index * width + 2] = this.id(quad.object)
      rows[index * width + 3] = this.id(graph ?? quad.graph)
    })
    return rows
  }

  id(term: Term): Id {
    if (term.termType !== 'NamedNode') return this.#dictionary.add(termText(term))
    const iri = term.value
    const known = this.#iris.get(iri)
    if (known !== undefined) return known
    const id = this.#dictionary.add(termText(term))
    this.#iris.set(iri, id)
    return id
  }
}
