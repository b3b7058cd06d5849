import type { NamedNode, Term } from '@rdfjs/types'
import { objectsOf } from '../rdf/dataset.js'
import { acc, skos } from '../rdf/vocab.js'
import type { Vocabulary } from '../model/vocabulary.js'
import type { ListedBuilding } from './building-list.js'

/** The code list of building uses, as a search needs it. */
export interface BuildingUses {
  /** The use with a notation such as `library`. */
  withNotation(notation: string): NamedNode | undefined
  /** A function that tells whether a building has a use, or a narrower one: a school is for education. */
  hasUse(use: NamedNode): (building: ListedBuilding) => boolean
  /** All labels of the uses of a building, in all languages, and of the wider ones. */
  labels(building: ListedBuilding): string[]
  /** How many buildings have each use, the most frequent first. */
  count(buildings: readonly ListedBuilding[]): { iri: NamedNode; notation: string; count: number }[]
}

/** Reads the code list of `acc:buildingUse`. */
export function createBuildingUses(vocabulary: Vocabulary): BuildingUses {
  const scheme = vocabulary.property(acc.buildingUse.value)?.scheme
  const concepts = (scheme && vocabulary.concepts(scheme.value)) ?? []
  const byIri = new Map(concepts.map(concept => [concept.iri.value, concept]))
  const wider = new Map(concepts.map(({ iri }) => [iri.value, withWider(iri, vocabulary)]))
  const allOf = ({ uses }: ListedBuilding) => [...new Set(uses.flatMap(({ value }) => wider.get(value) ?? [value]))]
  return {
    withNotation: notation => concepts.find(known => known.notation === notation)?.iri,
    hasUse: ({ value: sought }) => {
      const kinds = new Set([sought, ...[...wider].flatMap(([use, all]) => (all.includes(sought) ? [use] : []))])
      return building => building.uses.some(({ value }) => kinds.has(value))
    },
    labels: building => allOf(building).flatMap(iri => byIri.get(iri)?.labels ?? []),
    count: buildings => {
      const counts = new Map<string, number>()
      for (const { uses } of buildings) for (const { value } of uses) counts.set(value, (counts.get(value) ?? 0) + 1)
      return concepts
        .map(({ iri, notation }) => ({ iri, notation, count: counts.get(iri.value) ?? 0 }))
        .filter(({ count }) => count > 0)
        .sort((one, other) => other.count - one.count)
    },
  }
}

function withWider(use: NamedNode, { quads }: Vocabulary): string[] {
  const all = new Map<string, Term>([[use.value, use]])
  for (const each of all.values()) for (const wider of objectsOf(quads, each, skos.broader)) all.set(wider.value, wider)
  return [...all.keys()]
}
