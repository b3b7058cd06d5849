import type { Literal } from '@rdfjs/types'
import type { Iris } from '../../model/iris.js'
import { municipalityOf } from '../../model/municipality.js'
import type { Vocabulary } from '../../model/vocabulary.js'
import { collect } from '../../rdf/collect.js'
import { subjectsOf } from '../../rdf/dataset.js'
import { namedNode } from '../../rdf/terms.js'
import { acc, rdfs, skos } from '../../rdf/vocab.js'
import type { Position } from '../../store/places/places-in.js'
import type { QuadStore } from '../../store/store.js'
import { statementsOf } from '../entrances/element.js'
import type { MeasuredBuilding } from '../entrances/entrance.js'
import type { BuildingOutcomes } from '../outcomes/outcomes.js'
import { positionOf } from '../search/position-of.js'

/** A building as an overview counts and lists it. */
export interface OverviewBuilding {
  iri: string
  names: readonly Literal[]
  /** As addresses have it: "gent". */
  municipality: string
  /** As people call it: "Gent". */
  town: string
  /** IRIs of its uses. */
  uses: readonly string[]
  /** Names of the organisations that run it. */
  operators: readonly string[]
  place: Position | undefined
  /** Undefined as long as it has not been judged. */
  outcomes: BuildingOutcomes | undefined
}

/** Names of the operators of each building, by its IRI. */
export type Operators = ReadonlyMap<string, readonly string[]>

/** Who runs what; all of it is read, as the buildings that state it are looked up by one property. */
export async function readOperators(store: QuadStore): Promise<Operators> {
  const operators = new Map<string, string[]>()
  const links = await collect(store.match({ predicate: acc.operator }))
  for (const { subject, object } of links) {
    const names = await collect(store.match({ subject: object, predicate: rdfs.label }))
    const name = names[0]?.object.value
    if (name !== undefined) operators.set(subject.value, [...(operators.get(subject.value) ?? []), name])
  }
  return operators
}

/** Brings together what is known of a building. */
export function toOverviewBuilding(
  building: MeasuredBuilding,
  { iris, operators, outcomes }: { iris: Iris; operators: Operators; outcomes: BuildingOutcomes | undefined },
): OverviewBuilding {
  const municipality = municipalityOf(building.iri, iris) ?? ''
  return {
    iri: building.iri,
    names: building.names,
    municipality,
    town: building.municipality,
    uses: statementsOf(building.self, acc.buildingUse.value).map(({ value }) => String(value)),
    operators: operators.get(building.iri) ?? [],
    place: positionOf(building),
    outcomes,
  }
}

/** IRIs of a building use and of all narrower ones, by its notation; none when there is no such use. */
export function usesWithin(notation: string, vocabulary: Vocabulary): readonly string[] {
  const scheme = vocabulary.property(acc.buildingUse.value)?.scheme
  const use = (scheme && vocabulary.concepts(scheme.value))?.find(concept => concept.notation === notation)
  const found = new Set<string>(use ? [use.iri.value] : [])
  for (const iri of found)
    for (const { value } of subjectsOf(vocabulary.quads, skos.broader, namedNode(iri))) found.add(value)
  return [...found]
}
