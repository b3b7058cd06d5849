import type { Quad, Term } from '@rdfjs/types'
import { termText } from '../rdf/term-text.js'
import { quad, type QuadPattern } from '../rdf/terms.js'
import type { Id } from './id-view.js'
import type { IndexView } from './index-view.js'
import { IndexScan } from './index-scan.js'
import type { TermTable } from './term-table.js'
import { toTerm } from './text-term.js'

/** Four ids, 0 for any. */
export type IdPattern = readonly [Id, Id, Id, Id]

/** A pattern in ids; undefined when one of its terms is unknown, so that nothing matches. */
export function toIdPattern(pattern: QuadPattern, terms: TermTable): IdPattern | undefined {
  const { subject, predicate, object, graph } = pattern
  const ids = [subject, predicate, object, graph?.termType === 'NamedNode' ? graph : undefined].map(term =>
    isBound(term) ? terms.idOf(termText(term)) : undefined,
  )
  return ids.includes(0) ? undefined : (ids.map(id => id ?? 0) as unknown as IdPattern)
}

function isBound(term: Term | undefined): term is Term {
  return term !== undefined && term.termType !== 'Variable'
}

/** Goes through the matches as RDF/JS quads, each triple once, in one of the graphs that hold it. */
export class QuadReader {
  readonly #scan: IndexScan
  readonly #terms: TermTable
  readonly #known = new Map<Id, Term>()

  constructor(view: IndexView, [subject, predicate, object, graph]: IdPattern) {
    this.#terms = view.terms
    this.#scan = new IndexScan(view.index, { named: graph !== 0, tellsGraph: true })
    this.#scan.open(subject, predicate, object, graph)
  }

  /** Passes over this many matches, before the first `next`. */
  skip(count: number): void {
    this.#scan.skip(count)
  }

  next(): Quad | undefined {
    if (!this.#scan.next()) return undefined
    const { subject, predicate, object, graph } = this.#scan
    return quad(
      this.#term(subject) as Quad['subject'],
      this.#term(predicate) as Quad['predicate'],
      this.#term(object) as Quad['object'],
      this.#term(graph) as Quad['graph'],
    ) as Quad
  }

  #term(id: Id): Term {
    const known = this.#known.get(id)
    if (known) return known
    const term = toTerm(this.#terms.text(id))
    if (this.#known.size >= mostKnown) this.#known.clear()
    this.#known.set(id, term)
    return term
  }
}

const mostKnown = 4096
