import type { Literal, NamedNode, Quad, Term } from '@rdfjs/types'
import { acc, dct, prov, sosa } from '../rdf/vocab.js'
import type { Iris } from './iris.js'
import { readStatements } from './record-statements.js'
import type { Statements } from './record-statements.js'
import { readThings } from './record-things.js'
import { placeParts } from './record-tree.js'
import type { Unit, Vocabulary } from './vocabulary.js'

/** How a value was obtained. */
export interface Observation {
  iri: NamedNode
  method: Term | undefined
  date: Literal | undefined
  /** Concept that says whether the value is exact, at least or at most. */
  bound: Term | undefined
  /** The cell as the source has it. */
  raw: string | undefined
  /** Place of the cell: "Ingangen!F12". */
  cell: string | undefined
  audit: Thing | undefined
}

/** A value of a property, with all that was observed of it. */
export interface Value {
  term: Term
  unit: Unit | undefined
  /** Whether the thing itself states the value; if not, only an observation does, older or in contradiction. */
  current: boolean
  /** Newest first. */
  observations: readonly Observation[]
}

/** What is known under one property. */
export interface Fact {
  property: NamedNode
  values: readonly Value[]
}

/** A thing that hangs below another, and by which property. */
export interface Part {
  property: NamedNode
  thing: Thing
}

/** A building, an entrance, a door, an audit: anything that a record says something about. */
export interface Thing {
  iri: NamedNode
  types: readonly NamedNode[]
  /** Its names, in whatever languages they are stated. */
  names: readonly Literal[]
  facts: readonly Fact[]
  /** Classes that were looked for and are not there. */
  absent: readonly NamedNode[]
  /** Classes and properties that make no sense here. */
  notApplicable: readonly NamedNode[]
  /** Properties that one would expect of its class and that nobody has stated. */
  unknown: readonly NamedNode[]
  parts: readonly Part[]
  audit: Thing | undefined
  /** Rows of the source that it was made from: "Ingangen!12". */
  rows: readonly string[]
}

/** A record as a tree of things. */
export interface RecordView {
  root: Thing
  /** Every thing of the record by its IRI, audits too. */
  things: ReadonlyMap<string, Thing>
  audits: readonly Thing[]
  /** Things that the root does not lead to. */
  loose: readonly Thing[]
}

/** Properties that date an audit, in the order in which they count. */
export const surveyDates: readonly NamedNode[] = [prov.startedAtTime, dct.date, dct.issued]

/** The quads of one record as a tree; undefined when they say nothing of anything that has an IRI. */
export function readRecord(quads: Iterable<Quad>, iris: Iris, vocabulary: Vocabulary): RecordView | undefined {
  const statements = readStatements(quads)
  const rootIri = findRoot(statements, iris)
  if (rootIri === undefined) return undefined
  const tree = placeParts(rootIri, statements, vocabulary)
  const things = readThings(statements, tree, vocabulary)
  const all = [...things.values()]
  const audits = all.filter(thing => isA(thing, acc.Audit))
  const aside = new Set([...audits, ...all.filter(thing => isA(thing, sosa.Observation))])
  return {
    root: things.get(rootIri)!,
    things,
    audits,
    loose: all.filter(thing => !tree.places.has(thing.iri.value) && !aside.has(thing)),
  }
}

/** Whether a thing is stated to be of a class. */
export function isA(thing: Thing, type: NamedNode): boolean {
  return thing.types.some(stated => stated.equals(type))
}

/** Values of a property of a thing; none when nothing is known. */
export function valuesOf(thing: Thing, property: NamedNode): readonly Value[] {
  return thing.facts.find(fact => fact.property.equals(property))?.values ?? []
}

/** Things that a property leads to, whether they are parts of this thing or stand elsewhere in the record. */
export function linkedThings(record: RecordView, thing: Thing, property: NamedNode): Thing[] {
  const parts = thing.parts.filter(part => part.property.equals(property)).map(part => part.thing)
  const links = valuesOf(thing, property).map(value => record.things.get(value.term.value))
  return [...parts, ...links.filter(linked => linked !== undefined)]
}

/** The thing that a part hangs below; undefined for the root and for loose things. */
export function parentOf(record: RecordView, thing: Thing): Thing | undefined {
  return [...record.things.values()].find(other => other.parts.some(part => part.thing === thing))
}

function findRoot(statements: Statements, iris: Iris): string | undefined {
  const subjects = [...statements.keys()]
  const records = subjects.map(subject => iris.record(subject)?.value)
  return records.find(record => record !== undefined && statements.has(record)) ?? subjects[0]
}
