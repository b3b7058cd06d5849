import type { Quad, Term } from '@rdfjs/types'
import { groupBy } from '../rdf/group-by.js'
import { acc, rdf, sosa } from '../rdf/vocab.js'
import { readRecords, type RecordSource } from './record-source.js'
import type { Column, Table } from './tables.js'

/** Columns of every table: the thing itself, its building, and the thing that it is a part of. */
export const firstColumns = ['id', 'building', 'partOf'] as const

/** What parts the values of one cell. */
export const separator = '|'

/** A thing as cells: those of `firstColumns`, then one for each column of its table; "" where nothing is stated. */
export interface Row {
  table: Table
  cells: string[]
  /** What is said of the thing. */
  quads: readonly Quad[]
}

/** The things of all records, each in the tables of its classes. */
export async function* readRows(source: RecordSource, tables: readonly Table[]): AsyncIterable<Row> {
  const byType = new Map(tables.map(table => [table.type.value, table]))
  for await (const { record, quads } of readRecords(source)) yield* toRows(record.iri, quads, byType)
}

/** The rows of one record. */
export function* toRows(record: string, quads: readonly Quad[], tables: ReadonlyMap<string, Table>): Iterable<Row> {
  const things = groupBy(quads, ({ subject }) => subject.value)
  const parents = findParents(quads, things)
  for (const [iri, about] of things)
    for (const { predicate, object } of about) {
      const table = predicate.equals(rdf.type) ? tables.get(object.value) : undefined
      if (!table) continue
      const cells = table.columns.map(column => toCell(about, column))
      yield { table, cells: [iri, record, parents.get(iri) ?? '', ...cells], quads: about }
    }
}

/** The thing that each hangs below: the first one that points at it and is no observation or audit. */
function findParents(quads: readonly Quad[], things: ReadonlyMap<string, readonly Quad[]>): Map<string, string> {
  const aside = new Set(
    quads
      .filter(({ predicate, object }) => predicate.equals(rdf.type) && isAside(object))
      .map(({ subject }) => subject.value),
  )
  const parents = new Map<string, string>()
  for (const { subject, object } of quads)
    if (object.value.startsWith(`${subject.value}/`) && things.has(object.value) && !aside.has(subject.value))
      parents.set(object.value, subject.value)
  return parents
}

function isAside(type: Term): boolean {
  return type.equals(sosa.Observation) || type.equals(acc.Audit)
}

function toCell(about: readonly Quad[], { property, language, many }: Column): string {
  const values = about
    .filter(({ predicate }) => predicate.equals(property))
    .map(({ object }) => object)
    .filter(object => language === undefined || languageOf(object) === language)
    .map(({ value }) => value)
  return many ? values.join(separator) : (values[0] ?? '')
}

/** "nl-BE" → "nl". */
function languageOf(term: Term): string {
  return term.termType === 'Literal' ? (term.language.split('-')[0] ?? '') : ''
}
