import type { NamedNode, Term } from '@rdfjs/types'
import { objectsOf } from '../rdf/dataset.js'
import { acc, skos } from '../rdf/vocab.js'
import type { Vocabulary } from '../model/vocabulary.js'
import type { ListedBuilding } from './building-list.js'

/** The code list of building uses, as a search needs it. */
export interface BuildingUses {
  /** The use with a notation such as `library`. */
  withNotation(notation: string): NamedNode | undefined
  /** Whether a building has a use, or a narrower one: a school is for education. */
  includes(building: ListedBuilding, use: NamedNode): boolean
  /** All labels of the uses of a building, in all languages, and of the wider ones. */
  labels(building: ListedBuilding): string[]
  /** How many buildings have each use, the most frequent first. */
  count(buildings: readonly ListedBuilding[]): { iri: NamedNode; notation: string; count: number }[]
}

/** Reads the code list of `acc:buildingUse`. */
export function createBuildingUses(vocabulary: Vocabulary): BuildingUses {
  const scheme = vocabulary.property(acc.buildingUse.value)?.scheme
  const concepts = (scheme && vocabulary.concepts(scheme.value)) ?? []
  const concept = (term: Term) => concepts.find(({ iri }) => iri.equals(term))
  const allOf = ({ uses }: ListedBuilding) => withWider(uses, vocabulary)
  return {
    withNotation: notation => concepts.find(known => known.notation === notation)?.iri,
    includes: (building, use) => allOf(building).some(term => term.equals(use)),
    labels: building => allOf(building).flatMap(term => concept(term)?.labels ?? []),
    count: buildings => {
      const counts = new Map<string, number>()
      for (const { value } of buildings.flatMap(({ uses }) => uses)) counts.set(value, (counts.get(value) ?? 0) + 1)
      return concepts
        .map(({ iri, notation }) => ({ iri, notation, count: counts.get(iri.value) ?? 0 }))
        .filter(({ count }) => count > 0)
        .sort((one, other) => other.count - one.count)
    },
  }
}

function withWider(uses: readonly Term[], { quads }: Vocabulary): Term[] {
  const all = new Map(uses.map(use => [use.value, use]))
  for (const use of all.values()) for (const wider of objectsOf(quads, use, skos.broader)) all.set(wider.value, wider)
  return [...all.values()]
}
