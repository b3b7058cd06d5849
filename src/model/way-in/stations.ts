import type { NamedNode } from '@rdfjs/types'
import { inOrder, objectsOf, subjectsOf } from '../../rdf/dataset.js'
import { acc, rdf, rdfs } from '../../rdf/vocab.js'
import { classTreeOf } from '../class-tree.js'
import type { Vocabulary } from '../vocabulary.js'
import { linksTo } from './sayings.js'
import { oncePer } from '../../lazily.js'

/** A class of elements, with its narrower ones and the properties that lead to them. */
export interface ToldClass {
  type: NamedNode
  classes: ReadonlySet<string>
  links: readonly NamedNode[]
}

/** A stretch of the way in, as `vocab/stations.ttl` states it. */
export interface Station {
  iri: NamedNode
  /** Properties of the entrance itself. */
  properties: readonly NamedNode[]
  /** Elements below the entrance, in the order of the pages. */
  elements: readonly ToldClass[]
  /** Elements of the building that belong here. */
  ofBuilding: readonly ToldClass[]
}

/** The stretches of the way in, from the kerb on. Read once. */
export const stationsOf = oncePer(readStations)

function readStations(vocabulary: Vocabulary): Station[] {
  const { quads } = vocabulary
  const iris = subjectsOf(quads, rdf.type, acc.Station).filter(term => term.termType === 'NamedNode')
  return inOrder(quads, iris).map(iri => readStation(iri, vocabulary))
}

function readStation(iri: NamedNode, vocabulary: Vocabulary): Station {
  const { quads } = vocabulary
  const named = (predicate: NamedNode) => objectsOf(quads, iri, predicate).filter(term => term.termType === 'NamedNode')
  const isClass = (term: NamedNode) => !quads.match(term, rdf.type, rdfs.Class)[Symbol.iterator]().next().done
  const toClasses = (terms: NamedNode[]) => terms.map(term => toToldClass(term, vocabulary)).sort(byPlace(vocabulary))
  const told = named(acc.tells)
  return {
    iri,
    properties: told.filter(term => !isClass(term)),
    elements: toClasses(told.filter(isClass)),
    ofBuilding: toClasses(named(acc.tellsOfBuilding)),
  }
}

function toToldClass(type: NamedNode, vocabulary: Vocabulary): ToldClass {
  return { type, classes: classTreeOf(vocabulary).kindsOf(type), links: linksTo(type, vocabulary) }
}

/** The order in which pages show what leads to things of the classes. */
function byPlace(vocabulary: Vocabulary) {
  const place = ({ links }: ToldClass) =>
    Math.min(...links.map(({ value }) => vocabulary.property(value)?.order ?? Infinity))
  return (one: ToldClass, other: ToldClass) => {
    const [first, second] = [place(one), place(other)]
    return first === second ? one.type.value.localeCompare(other.type.value) : first - second
  }
}
