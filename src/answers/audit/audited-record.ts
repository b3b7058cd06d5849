import type { Literal, NamedNode, Quad, Term } from '@rdfjs/types'
import { createObservationIndex } from '../../model/record-observations.js'
import { readStatements, stated, statedIris, type Statements } from '../../model/record-statements.js'
import { placeParts } from '../../model/record-tree.js'
import type { Observation } from '../../model/record.js'
import type { Vocabulary } from '../../model/vocabulary.js'
import { acc, rdf, rdfs } from '../../rdf/vocab.js'
import { deriveSlope } from './derive-slope.js'
import { joinSides } from './join-sides.js'

/** A value that an audit looks at, and what is known of how it came about. */
export interface Found {
  term: Term
  /** IRI of the thing that has the value. */
  thing: string
  property: NamedNode
  /** The observation that gave this value, when there is one. */
  observation: Observation | undefined
  /** Whether it was worked out from other values. */
  derived: boolean
}

/** A record, ready to be asked by rules; each answer is worked out once, as many rules ask for the same. */
export interface AuditedRecord {
  root: string
  /** Every thing that hangs in the building, the building first. */
  things: readonly string[]
  /** Those of one of the classes, in the same order. */
  thingsOf(classes: ReadonlySet<string>): readonly string[]
  /** Things of which it is stated that something is missing or does not apply. */
  lacking: readonly string[]
  types(thing: string): readonly string[]
  /** Its names, in whatever languages they are stated. */
  names(thing: string): readonly Literal[]
  /** Whether a thing is of one of the classes. */
  isOf(thing: string, classes: ReadonlySet<string>): boolean
  /** What a thing hangs below, the nearest first; the building comes last. */
  above(thing: string): readonly string[]
  values(thing: string, property: NamedNode): readonly Found[]
  /** Whether one of the terms is stated to be missing or not to apply, of the thing or of all that it is part of. */
  lacks(thing: string, terms: ReadonlySet<string>): boolean
  /** The same, of the thing itself only. */
  lacksItself(thing: string, terms: ReadonlySet<string>): boolean
}

/** Reads the quads of one record; undefined when there is no building in them. */
export function readAuditedRecord(quads: Iterable<Quad>, vocabulary: Vocabulary): AuditedRecord | undefined {
  const statements = readStatements(quads)
  const root = [...statements.keys()].find(iri => stated(statements, iri, rdf.type).some(isBuilding))
  if (root === undefined) return undefined
  const { places } = placeParts(root, statements, vocabulary)
  const above = remember((thing: string): string[] => {
    const parent = places.get(thing)?.subject.value
    return parent === undefined ? [] : [parent, ...above(parent)]
  })
  const types = remember((thing: string) => statedIris(statements, thing, rdf.type).map(({ value }) => value))
  const missing = remember((thing: string) =>
    [acc.lacks, acc.notApplicable].flatMap(way => statedIris(statements, thing, way).map(({ value }) => value)),
  )
  const lacksItself = (thing: string, terms: ReadonlySet<string>) => missing(thing).some(term => terms.has(term))
  const things = [...places.keys()]
  const isOf = (thing: string, classes: ReadonlySet<string>) => types(thing).some(type => classes.has(type))
  return {
    root,
    things,
    thingsOf: remember(classes => things.filter(thing => isOf(thing, classes))),
    lacking: things.filter(thing => missing(thing).length > 0),
    types,
    names: thing => stated(statements, thing, rdfs.label).filter(term => term.termType === 'Literal'),
    isOf,
    above,
    values: createValues(statements),
    lacks: (thing, terms) => [thing, ...above(thing)].some(each => lacksItself(each, terms)),
    lacksItself,
  }
}

/** A function that gives the values of a property of a thing. */
function createValues(statements: Statements): AuditedRecord['values'] {
  const observations = createObservationIndex(statements, new Map())
  const statedValues = (thing: string, property: NamedNode): Found[] => {
    const observed = observations.of(thing, property.value)
    return stated(statements, thing, property).map(term => {
      const observation = observed.find(({ result }) => isSameValue(result, term))?.observation
      return { term, thing, property, observation, derived: false }
    })
  }
  const allValues = (thing: string, property: NamedNode): readonly Found[] => {
    const values = joinSides(statedValues(thing, property))
    return values.length === 0 && property.equals(acc.slope) ? deriveSlope(thing, statedValues) : values
  }
  const known = remember((_thing: string) => new Map<string, readonly Found[]>())
  return (thing, property) => {
    const kept = known(thing).get(property.value)
    if (kept !== undefined) return kept
    const values = allValues(thing, property)
    known(thing).set(property.value, values)
    return values
  }
}

/** The same function, which works out each answer once. */
function remember<Key, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return key => {
    const kept = known.get(key)
    if (kept !== undefined) return kept
    const value = read(key)
    known.set(key, value)
    return value
  }
}

function isBuilding(type: Term): boolean {
  return type.equals(acc.Building)
}

/** Whether an observation gave a value: "92.50" and "92.5" are one. */
function isSameValue(one: Term, other: Term): boolean {
  return one.equals(other) || (one.termType === 'Literal' && Number(one.value) === Number(other.value))
}
