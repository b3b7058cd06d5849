import { setImmediate } from 'node:timers/promises'
import { termText } from '../rdf/term-text.js'
import type { EmbeddedStore } from '../store/embedded-store.js'
import type { QuadStore } from '../store/store.js'

/** All quads of one data version, as numbers for their terms. */
export interface IdRows {
  /** Pieces of rows: subject, predicate, object, graph, subject, …; others have their turn in between. */
  pieces(): AsyncIterable<Uint32Array>
  /** N-Triples text of a term. */
  text(id: number): string
  /** Id of the term with a text; 0, or a number of its own, for one that is not there. */
  idOf(text: string): number
}

/** Quads that are read before others have their turn. */
const stride = 16_384

/** Reads ids where the store has them; a store elsewhere is read whole, and its terms are numbered here. */
export function readIdRows(store: QuadStore): IdRows {
  return 'view' in store ? fromView((store as EmbeddedStore).view()) : fromQuads(store)
}

function fromView(view: ReturnType<EmbeddedStore['view']>): IdRows {
  return {
    text: id => view.terms.text(id),
    idOf: text => view.terms.idOf(text),
    async *pieces() {
      const scan = view.createScan({ as: 'named' })
      scan.open(0, 0, 0, 0)
      const piece = new Uint32Array(4 * stride)
      let length = 0
      while (scan.next()) {
        piece[length++] = scan.subject
        piece[length++] = scan.predicate
        piece[length++] = scan.object
        piece[length++] = scan.graph
        if (length < piece.length) continue
        yield piece
        length = 0
        await setImmediate()
      }
      yield piece.subarray(0, length)
    },
  }
}

function fromQuads(store: QuadStore): IdRows {
  const ids = new Map<string, number>()
  const texts = ['']
  const idOf = (text: string) => {
    const known = ids.get(text)
    if (known !== undefined) return known
    ids.set(text, texts.push(text) - 1)
    return texts.length - 1
  }
  return {
    text: id => texts[id] ?? '',
    idOf,
    async *pieces() {
      for await (const { subject, predicate, object, graph } of store.match({}))
        yield Uint32Array.from([subject, predicate, object, graph], term => idOf(termText(term)))
    },
  }
}
