import type { Literal, NamedNode } from '@rdfjs/types'
import type { Iris } from '../../model/iris.js'
import { literal, namedNode } from '../../rdf/terms.js'
import { xsd } from '../../rdf/vocab.js'
import type { Column, Table } from '../tables/table.js'
import { createNumbering } from './numbering.js'
import type { Numbering } from './numbering.js'
import { placeOfRow } from './draft-content.js'
import type { DraftContent, DraftStatement, DraftThing, RowPlace } from './draft-content.js'
import type { Bound } from './evaluate.js'

/** Turns contents into short texts of one line, and back; what many contents share is kept once. */
export interface ContentPacker {
  pack(content: DraftContent): string
  unpack(text: string): DraftContent
}

/** Numbers stand for predicates, mappings and columns, and for the places of the content itself. */
type PackedStatement = [
  predicate: number,
  object: string,
  by: number,
  from: number,
  columns: number[],
  bound?: Bound | 0,
  estimated?: 1,
]
type PackedPlace = [table: number, at: number, date?: string | 0, method?: string]
type PackedThing = [
  ...[path: string, rows: number[], madeBy: [by: number, from: number][], statements: PackedStatement[]],
  /** Its IRI, where it does not end as its path does. */
  subject?: string,
]
type PackedContent = [path: string, places: PackedPlace[], things: PackedThing[]]

export function createContentPacker(iris: Iris): ContentPacker {
  const start = iris.thing('').value
  const shared = {
    start,
    names: createNumbering<string>(),
    columns: createNumbering<Column>(),
    terms: createTermTexts(),
  }
  const tables = createNumbering<Table>()
  return {
    pack({ path, things }) {
      const places = createNumbering<RowPlace>()
      const packed = Array.from(things.values(), thing => packThing(thing, places, shared))
      const told = places.all().map(({ table, at, date, method }): PackedPlace => {
        const place: PackedPlace = [tables.of(table), at]
        if (date ?? method) place.push(date ? shared.terms.toText(date) : 0)
        if (method) place.push(method.value)
        return place
      })
      return JSON.stringify([path, told, packed] satisfies PackedContent)
    },
    unpack(text) {
      const [path, packedPlaces, packedThings] = JSON.parse(text) as PackedContent
      const places = packedPlaces.map(([table, at, date, method]) =>
        placeOfRow(tables.at(table), at, {
          ...(date ? { date: shared.terms.toTerm(date) as Literal } : {}),
          ...(method === undefined ? {} : { method: namedNode(method) }),
        }),
      )
      const things = packedThings.map(packed => unpackThing(packed, places, shared))
      const record = iris.thing(path)
      const graph = iris.graph(record.value) ?? record
      return { record, graph, path, things: new Map(things.map(thing => [thing.subject.value, thing])) }
    },
  }
}

/** What many contents have in common. */
interface Shared {
  /** How the IRIs of all things begin. */
  start: string
  names: Numbering<string>
  columns: Numbering<Column>
  terms: TermTexts
}

function packThing(
  { subject, path, rows, madeBy, statements }: DraftThing,
  places: Numbering<RowPlace>,
  shared: Shared,
): PackedThing {
  const makers = madeBy.map(({ by, from }): [number, number] => [shared.names.of(by), places.of(from)])
  const told = statements.map(statement => packStatement(statement, places, shared))
  const packed: PackedThing = [path, rows.map(places.of), makers, told]
  if (subject.value !== shared.start + path) packed.push(subject.value)
  return packed
}

function packStatement(
  { predicate, object, by, from, columns: cells, bound, estimated }: DraftStatement,
  places: Numbering<RowPlace>,
  { names, columns, terms }: Shared,
): PackedStatement {
  const told = [names.of(predicate.value), terms.toText(object), names.of(by), places.of(from)] as const
  const packed: PackedStatement = [...told, cells.map(columns.of)]
  if (bound !== undefined || estimated) packed.push(bound ?? 0)
  if (estimated) packed.push(1)
  return packed
}

function unpackThing(
  [path, rows, madeBy, statements, subject]: PackedThing,
  places: readonly RowPlace[],
  shared: Shared,
): DraftThing {
  const placeAt = (number: number) => places[number] as RowPlace
  return {
    subject: namedNode(subject ?? shared.start + path),
    path,
    rows: rows.map(placeAt),
    madeBy: madeBy.map(([by, from]) => ({ by: shared.names.at(by), from: placeAt(from) })),
    statements: statements.map(packed => unpackStatement(packed, places, shared)),
  }
}

function unpackStatement(
  [predicate, object, by, from, cells, bound, estimated]: PackedStatement,
  places: readonly RowPlace[],
  { names, columns, terms }: Shared,
): DraftStatement {
  return {
    predicate: namedNode(names.at(predicate)),
    object: terms.toTerm(object),
    by: names.at(by),
    from: places[from] as RowPlace,
    columns: cells.map(columns.at),
    ...(bound ? { bound } : {}),
    ...(estimated ? { estimated: true } : {}),
  }
}

interface TermTexts {
  toText(term: Literal | NamedNode): string
  toTerm(text: string): Literal | NamedNode
}

/** "<iri", "\"text", "@nl text", "^3 text" with the number of a datatype. */
function createTermTexts(): TermTexts {
  const datatypes = createNumbering<string>()
  return {
    toText(term) {
      if (term.termType === 'NamedNode') return `<${term.value}`
      if (term.language !== '') return `@${term.language} ${term.value}`
      if (xsd.string.equals(term.datatype)) return `"${term.value}`
      return `^${datatypes.of(term.datatype.value)} ${term.value}`
    },
    toTerm(text) {
      const [kind, rest] = [text[0], text.slice(1)]
      if (kind === '<') return namedNode(rest)
      if (kind === '"') return literal(rest)
      const space = rest.indexOf(' ')
      const [mark, value] = [rest.slice(0, space), rest.slice(space + 1)]
      return literal(value, kind === '@' ? mark : namedNode(datatypes.at(Number(mark))))
    },
  }
}
