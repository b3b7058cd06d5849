import type { NamedNode } from '@rdfjs/types'
import type { RecordView, Thing } from '../../model/record.js'
import type { Vocabulary } from '../../model/vocabulary.js'
import { objectOf } from '../../rdf/dataset.js'
import { acc } from '../../rdf/vocab.js'
import type { Question } from './question.js'

/**
 * Questions from the street to the toilet: by the group of the part of the building that they are about, then part by
 * part, then in the order of the shapes. `acc:walkingOrder` of the groups says where each is met.
 */
export function inWalkingOrder(questions: readonly Question[], record: RecordView, vocabulary: Vocabulary): Question[] {
  const places = placesOf(record.root)
  const stop = (property: NamedNode) => {
    const group = vocabulary.property(property.value)?.group
    return Number((group && objectOf(vocabulary.quads, group, acc.walkingOrder)?.value) ?? Infinity)
  }
  const keyed = questions.map(question => {
    const { at = Infinity, by } = places.get(question.thing.iri.value) ?? {}
    const order = vocabulary.property(question.property.value)?.order ?? Infinity
    return { question, key: [stop(by ?? question.property), at, order] }
  })
  return keyed.sort((one, other) => compare(one.key, other.key)).map(({ question }) => question)
}

interface Place {
  /** Position among all things, whole before part. */
  at: number
  /** The property by which the building leads to it, or to what it is a part of; undefined for the building. */
  by: NamedNode | undefined
}

function placesOf(root: Thing): Map<string, Place> {
  const places = new Map<string, Place>()
  const open: { thing: Thing; by: NamedNode | undefined }[] = [{ thing: root, by: undefined }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { thing, by } = next
    places.set(thing.iri.value, { at: places.size, by })
    open.push(...[...thing.parts].reverse().map(part => ({ thing: part.thing, by: by ?? part.property })))
  }
  return places
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((number, index) => number !== other[index])
  const [first = 0, second = 0] = at < 0 ? [] : [one[at], other[at]]
  return first < second ? -1 : first > second ? 1 : 0
}
