import type { NamedNode } from '@rdfjs/types'
import { applicationProfileOf } from '../../model/application-profile.js'
import type { Vocabulary } from '../../model/vocabulary.js'
import { subjectsOf } from '../../rdf/dataset.js'
import { acc, locn, rdfs, schema } from '../../rdf/vocab.js'

/** A step from a thing to a part of it. */
export interface Step {
  property: NamedNode
  /** Class of the part. */
  type: NamedNode
}

/** Ways from a building to things of a class: the usual one first. Empty for the building itself. */
export type Places = ReadonlyMap<string, readonly (readonly Step[])[]>

const longest = 3
const mostWays = 8

/** Not parts by the vocabulary, but written in columns of their own all the same. */
const beside: readonly NamedNode[] = [locn.address, schema.contactPoint, schema.openingHoursSpecification]

/** Networks of ways, closures and photographs have rows of their own; a column of a building does not speak of them. */
const elsewhere: readonly NamedNode[] = [acc.Route, acc.PathSegment, acc.RouteNode, acc.Closure, acc.Service, acc.Site]

/** Finds for each class where its things stand below a building, by the shapes. */
export function placesOf(vocabulary: Vocabulary): Places {
  const steps = stepsOf(vocabulary)
  const rank = new Map(applicationProfileOf(vocabulary).map(({ target }, index) => [target.value, index]))
  const places = new Map<string, (readonly Step[])[]>([[acc.Building.value, [[]]]])
  const walk = (from: NamedNode, way: readonly Step[]) => {
    for (const step of steps.get(from.value) ?? []) {
      if (way.length === longest || way.some(({ type }) => type.equals(step.type))) continue
      const further = [...way, step]
      places.set(step.type.value, [...(places.get(step.type.value) ?? []), further])
      walk(step.type, further)
    }
  }
  walk(acc.Building, [])
  const ranks = (way: readonly Step[]) => way.map(({ type }) => rank.get(type.value) ?? rank.size)
  return new Map([...places].map(([type, ways]) => [type, ways.sort(byRank(ranks)).slice(0, mostWays)]))
}

function byRank(ranks: (way: readonly Step[]) => number[]) {
  return (one: readonly Step[], other: readonly Step[]) => {
    const [first, second] = [ranks(one), ranks(other)]
    const differing = first.findIndex((rank, index) => rank !== second[index])
    return one.length - other.length || (first[differing] ?? 0) - (second[differing] ?? 0)
  }
}

/** Steps from each class, to the classes below the one that the shapes name as well. */
function stepsOf(vocabulary: Vocabulary): Map<string, Step[]> {
  const { quads } = vocabulary
  const isPart = (property: NamedNode) =>
    beside.some(other => other.equals(property)) || quads.match(property, rdfs.subPropertyOf, acc.hasPart).size > 0
  const isElsewhere = (type: NamedNode) => elsewhere.some(other => other.equals(type))
  const known = new Set(applicationProfileOf(vocabulary).map(({ target }) => target.value))
  return new Map(
    applicationProfileOf(vocabulary).map(({ target, properties }) => [
      target.value,
      properties.flatMap(({ property, range }) => {
        if (!range || !known.has(range.value) || !isPart(property)) return []
        const below = subjectsOf(quads, rdfs.subClassOf, range).filter(isNamed)
        return [range, ...below].filter(type => !isElsewhere(type)).map(type => ({ property, type }))
      }),
    ]),
  )
}

function isNamed(term: { termType: string }): term is NamedNode {
  return term.termType === 'NamedNode'
}
