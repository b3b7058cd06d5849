import type { Quad, Term } from '@rdfjs/types'
import { quad } from '../../rdf/terms.js'
import type { Id } from '../../store/id-view.js'

/** Rows of ids: what every engine gives, and every writer takes. */
export interface Table {
  /** Ids in a row; 0 is unbound. */
  width: number
  batches: AsyncIterable<Batch>
  terms: TableTerms
}

/** Some rows, one after the other. */
export interface Batch {
  /** Number of rows; a row may be without cells. */
  rows: number
  cells: Uint32Array
}

/** What the ids of one table stand for. */
export interface TableTerms {
  /** N-Triples text. */
  text(id: Id): string
  term(id: Id): Term
}

/** The rows of a table as terms; undefined is unbound. */
export async function* readRows({ width, batches, terms }: Table): AsyncIterable<(Term | undefined)[]> {
  for await (const { rows, cells } of batches)
    for (let row = 0; row < rows; row++)
      yield Array.from(cells.subarray(row * width, (row + 1) * width), id => (id === 0 ? undefined : terms.term(id)))
}

/** The rows of a table of three columns as triples. */
export async function* readTriples({ batches, terms }: Table): AsyncIterable<Quad> {
  for await (const { rows, cells } of batches)
    for (let row = 0; row < rows; row++) {
      const [subject, predicate, object] = Array.from(cells.subarray(row * 3, row * 3 + 3), id => terms.term(id))
      yield quad(subject as Quad['subject'], predicate as Quad['predicate'], object as Quad['object']) as Quad
    }
}

/** The same table, from which no row beyond the limit comes: `refuse` is called instead, and throws. */
export function withAtMost(limit: number, table: Table, refuse: () => never): Table {
  return { ...table, batches: countBatches(limit, table.batches, refuse) }
}

async function* countBatches(limit: number, batches: AsyncIterable<Batch>, refuse: () => never): AsyncIterable<Batch> {
  let count = 0
  for await (const batch of batches) {
    count += batch.rows
    if (count > limit) refuse()
    yield batch
  }
}
