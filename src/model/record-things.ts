import type { Literal, NamedNode, Quad, Term } from '@rdfjs/types'
import { namedNode } from '../rdf/terms.js'
import { acc, dct, foaf, prov, rdf, rdfs, schema } from '../rdf/vocab.js'
import { expectationsOf } from './record-expectations.js'
import type { Expectations } from './record-expectations.js'
import { createObservationIndex } from './record-observations.js'
import type { ObservationIndex, Observed } from './record-observations.js'
import { stated, statedIris } from './record-statements.js'
import type { Statements } from './record-statements.js'
import type { Tree } from './record-tree.js'
import type { Fact, Part, Thing, Value } from './record.js'
import type { Vocabulary } from './vocabulary.js'

interface Reading {
  statements: Statements
  tree: Tree
  vocabulary: Vocabulary
  things: Map<string, Thing>
  observations: ObservationIndex
  expectations: Expectations
  /** Classes that occur in each thing that has been read, at any depth. */
  present: Map<string, NamedNode[]>
}

const collator = new Intl.Collator('en', { numeric: true })
const nameProperties = [rdfs.label, dct.title, schema.name, foaf.name]
const ownProperties = [rdf.type, acc.lacks, acc.notApplicable, acc.sourceRow, prov.wasGeneratedBy]

/** Every thing of a record by its IRI; parts are read before what they belong to, so that nothing recurses. */
export function readThings(statements: Statements, tree: Tree, vocabulary: Vocabulary): ReadonlyMap<string, Thing> {
  const things = new Map<string, Thing>()
  const audits = [...statements.keys()].filter(iri => statedIris(statements, iri, rdf.type).some(isAudit))
  const none: ObservationIndex = { of: () => [], propertiesOf: () => [] }
  const expectations = expectationsOf(vocabulary)
  const reading: Reading = {
    statements,
    tree,
    vocabulary,
    things,
    observations: none,
    expectations,
    present: new Map(),
  }
  for (const iri of audits) things.set(iri, readThing(iri, reading))
  const observations = createObservationIndex(statements, things)
  const places = [...tree.places.keys()].reverse()
  const loose = [...statements.keys()].filter(iri => !tree.places.has(iri) && !things.has(iri))
  for (const iri of [...loose, ...places]) things.set(iri, readThing(iri, { ...reading, observations }))
  return things
}

function isAudit(type: NamedNode): boolean {
  return type.equals(acc.Audit)
}

function readThing(iri: string, reading: Reading): Thing {
  const { statements, things } = reading
  const types = statedIris(statements, iri, rdf.type)
  const facts = readFacts(iri, reading)
  const parts = readParts(iri, reading)
  const absent = statedIris(statements, iri, acc.lacks)
  const notApplicable = statedIris(statements, iri, acc.notApplicable)
  const known = [...facts, ...parts].map(({ property }) => property)
  return {
    iri: namedNode(iri),
    types,
    names: readNames(iri, statements)?.names ?? [],
    facts,
    absent,
    notApplicable,
    unknown: reading.expectations.missing(types, {
      properties: [...known, ...notApplicable],
      classes: [...absent, ...notApplicable],
      present: noteTypes(iri, types, reading),
    }),
    parts,
    audit: things.get(stated(statements, iri, prov.wasGeneratedBy)[0]?.value ?? ''),
    rows: stated(statements, iri, acc.sourceRow).map(({ value }) => value),
  }
}

/** Names under the first property that has any. */
function readNames(iri: string, statements: Statements): { property: NamedNode; names: Literal[] } | undefined {
  return nameProperties
    .map(property => ({ property, names: stated(statements, iri, property).filter(isLiteral) }))
    .find(({ names }) => names.length > 0)
}

function isLiteral(term: Term): term is Literal {
  return term.termType === 'Literal'
}

function readFacts(iri: string, reading: Reading): Fact[] {
  const { statements, tree, observations, vocabulary } = reading
  const hidden = [...ownProperties, readNames(iri, statements)?.property].map(property => property?.value)
  const quads = (statements.get(iri) ?? []).filter(
    quad => !hidden.includes(quad.predicate.value) && !tree.links.has(quad),
  )
  const properties = new Set([...quads.map(quad => quad.predicate.value), ...observations.propertiesOf(iri)])
  return [...properties]
    .map(property => ({
      property: namedNode(property),
      values: readValues(termsOf(quads, property), observations.of(iri, property), vocabulary.property(property)?.unit),
    }))
    .sort(byVocabulary(vocabulary))
}

function termsOf(quads: readonly Quad[], property: string): Term[] {
  return quads.filter(quad => quad.predicate.value === property).map(quad => quad.object)
}

/** What the thing states, then what only observations say; values that differ are never merged. */
function readValues(terms: readonly Term[], observed: readonly Observed[], unit: Value['unit']): Value[] {
  const results = observed.map(({ result }) => result)
  const others = results.filter(
    (result, index) => results.findIndex(isSame(result)) === index && !terms.some(isSame(result)),
  )
  const toValue = (term: Term, current: boolean) => ({
    term,
    unit,
    current,
    observations: observed.filter(({ result }) => isSame(term)(result)).map(({ observation }) => observation),
  })
  return [...terms.map(term => toValue(term, true)), ...others.map(term => toValue(term, false))]
}

/** Whether terms are the same value: "92.50" and "92.5" are. */
function isSame(one: Term): (other: Term) => boolean {
  return other => one.equals(other) || (isLiteral(one) && isLiteral(other) && isSameNumber(one, other))
}

function isSameNumber(one: Literal, other: Literal): boolean {
  return (
    one.datatype.equals(other.datatype) && one.language === other.language && Number(one.value) === Number(other.value)
  )
}

/** The classes of a thing and of all that hangs below it, each once. */
function noteTypes(iri: string, types: readonly NamedNode[], { statements, tree, present }: Reading): NamedNode[] {
  const children = (statements.get(iri) ?? []).filter(quad => tree.links.has(quad)).map(quad => quad.object.value)
  const all = [...types, ...children.flatMap(child => present.get(child) ?? [])]
  const distinct = [...new Map(all.map(type => [type.value, type])).values()]
  present.set(iri, distinct)
  return distinct
}

function readParts(iri: string, { statements, tree, things, vocabulary }: Reading): Part[] {
  const links = (statements.get(iri) ?? []).filter(quad => tree.links.has(quad))
  const parts = links.map(quad => ({ property: quad.predicate as NamedNode, thing: things.get(quad.object.value)! }))
  return parts
    .sort((one, other) => collator.compare(one.thing.iri.value, other.thing.iri.value))
    .sort(byVocabulary(vocabulary))
}

function byVocabulary(vocabulary: Vocabulary) {
  const order = (property: NamedNode) => vocabulary.property(property.value)?.order ?? Infinity
  return (one: { property: NamedNode }, other: { property: NamedNode }): number => {
    const [first, second] = [order(one.property), order(other.property)]
    return first === second ? one.property.value.localeCompare(other.property.value) : first - second
  }
}
