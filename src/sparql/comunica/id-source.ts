import type { BindingsStream, FragmentSelectorShape, IQuerySource } from '@comunica/types'
import { BindingsFactory } from '@comunica/utils-bindings-factory'
import { MetadataValidationState } from '@comunica/utils-metadata'
import { ArrayIterator } from 'asynciterator'
import type { Term } from '@rdfjs/types'
import { variable } from '../../rdf/terms.js'
import type { Operation } from '../algebra.js'
import type { Batch, TableTerms } from '../results/table.js'

/** All solutions of an operation; the columns of `batch` are `variables`. */
export interface Solutions {
  variables: readonly string[]
  batch: Batch
  terms: TableTerms
}

/**
 * Ids as a source for Comunica 5.4.1, which leaves parts of the query to it that are as large as `kinds` allow.
 * `solve` answers an operation of these kinds, in which there are no others.
 */
export function createIdSource(kinds: readonly string[], solve: (operation: Operation) => Solutions): IQuerySource {
  const shape = toShape(kinds)
  const refuse = () => {
    throw new Error('Comunica asked a source for what it does not offer.')
  }
  return {
    referenceValue: 'ids',
    getFilterFactor: async () => 1,
    getSelectorShape: async () => shape,
    queryBindings: operation => toStream(solve(operation as unknown as Operation)),
    queryQuads: refuse,
    queryBoolean: refuse,
    queryVoid: refuse,
    toString: () => 'ids',
  }
}

function toShape(kinds: readonly string[]): FragmentSelectorShape {
  const children = kinds.map(type => ({ type: 'operation', operation: { operationType: 'type', type } }))
  return { type: 'disjunction', children } as FragmentSelectorShape
}

const factory = new BindingsFactory({ variable } as unknown as ConstructorParameters<typeof BindingsFactory>[0])

/** Bindings are made one by one, as they are read; the stream ends no sooner than somebody reads. */
function toStream({ variables, batch, terms }: Solutions): BindingsStream {
  const columns = variables.map(name => variable(name))
  const width = columns.length
  const toBindings = (row: number) => {
    const bound: [(typeof columns)[number], Term][] = []
    columns.forEach((column, place) => {
      const id = batch.cells[row * width + place] ?? 0
      if (id !== 0) bound.push([column, terms.term(id)])
    })
    return factory.bindings(bound as unknown as Parameters<typeof factory.bindings>[0])
  }
  const rows = Array.from({ length: batch.rows }, (_, row) => row)
  const stream = new ArrayIterator(rows, { autoStart: false, preserve: false }).transform({
    map: toBindings,
    autoStart: false,
  })
  stream.setProperty('metadata', {
    state: new MetadataValidationState(),
    cardinality: { type: 'exact', value: batch.rows },
    requestTime: 0,
    variables: columns.map((column, place) => ({ variable: column, canBeUndef: hasGap(batch, width, place) })),
  })
  return stream as unknown as BindingsStream
}

function hasGap({ rows, cells }: Batch, width: number, column: number): boolean {
  for (let row = 0; row < rows; row++) if (cells[row * width + column] === 0) return true
  return false
}
