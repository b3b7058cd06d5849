import type { Literal, Term } from '@rdfjs/types'
import { namedNode } from '../rdf/terms.js'
import { acc, prov, sosa } from '../rdf/vocab.js'
import { stated } from './record-statements.js'
import type { Statements } from './record-statements.js'
import type { Observation, Thing } from './record.js'

/** An observation together with what was observed. */
export interface Observed {
  result: Term
  observation: Observation
}

/** The observations of a record by what they are about. */
export interface ObservationIndex {
  /** Newest first. */
  of(thing: string, property: string): readonly Observed[]
  propertiesOf(thing: string): readonly string[]
}

/** Observations of a record; those without a result, a property or a thing say nothing and are left out. */
export function createObservationIndex(statements: Statements, audits: ReadonlyMap<string, Thing>): ObservationIndex {
  const index = new Map<string, Map<string, Observed[]>>()
  for (const iri of statements.keys()) {
    const thing = stated(statements, iri, sosa.hasFeatureOfInterest)[0]?.value
    const property = stated(statements, iri, sosa.observedProperty)[0]?.value
    const result = stated(statements, iri, sosa.hasSimpleResult)[0]
    if (thing === undefined || property === undefined || result === undefined) continue
    const properties = index.get(thing) ?? new Map<string, Observed[]>()
    const observed = { result, observation: readObservation(iri, statements, audits) }
    index.set(thing, properties.set(property, [...(properties.get(property) ?? []), observed].sort(byDate)))
  }
  return {
    of: (thing, property) => index.get(thing)?.get(property) ?? [],
    propertiesOf: thing => [...(index.get(thing)?.keys() ?? [])],
  }
}

function readObservation(iri: string, statements: Statements, audits: ReadonlyMap<string, Thing>): Observation {
  const first = (predicate: Parameters<typeof stated>[2]) => stated(statements, iri, predicate)[0]
  const date = first(sosa.resultTime)
  return {
    iri: namedNode(iri),
    method: first(sosa.usedProcedure),
    date: date?.termType === 'Literal' ? (date satisfies Literal) : undefined,
    bound: first(acc.bound),
    raw: first(acc.rawValue)?.value,
    cell: first(acc.sourceCell)?.value,
    audit: audits.get(first(prov.wasGeneratedBy)?.value ?? ''),
  }
}

function byDate(one: Observed, other: Observed): number {
  return (other.observation.date?.value ?? '').localeCompare(one.observation.date?.value ?? '')
}
