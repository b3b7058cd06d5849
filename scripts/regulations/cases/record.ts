import type { NamedNode } from '@rdfjs/types'
import type { Vocabulary } from '../../../src/model/vocabulary.js'
import { acc, prefixes } from '../../../src/rdf/vocab.js'
import type { Condition } from './conditions.js'
import type { Sample } from './samples.js'
import { toTurtle, type Statement } from './turtle.js'

/** A condition that is given a value. */
export interface Given extends Sample {
  condition: Condition
}

/** Statements of a building with one thing, `ex:it`; as the door of a thing of another class when there is a place. */
export function toRecord(
  target: NamedNode,
  place: NamedNode | undefined,
  given: readonly Given[],
  vocabulary: Vocabulary,
): Statement[] {
  const all = [...hang(target, place), ...given.flatMap(each => state(each, vocabulary))]
  return [...new Map(all.map(statement => [statement.join(' '), statement])).values()]
}

function hang(target: NamedNode, place: NamedNode | undefined): Statement[] {
  const it: Statement = ['ex:it', 'a', toTurtle(target)]
  if (target.equals(acc.Building)) return [it]
  const building: Statement = ['ex:building', 'a', toTurtle(acc.Building)]
  if (!place) return [building, ['ex:building', 'acc:hasPart', 'ex:it'], it]
  const around: Statement[] = [
    ['ex:around', 'a', toTurtle(place)],
    ['ex:around', 'acc:door', 'ex:it'],
  ]
  return [building, ['ex:building', 'acc:hasPart', 'ex:around'], ...around, it]
}

/** Statements that lead from the thing along the path of a condition to its value. */
function state({ condition, name, value }: Given, vocabulary: Vocabulary): Statement[] {
  const [way, last] = [condition.path.slice(0, -1), condition.path.at(-1)]
  if (!last) throw new Error('A condition has no path.')
  const steps = way.flatMap((step, index) => lead(thingAt(way, index), step, vocabulary))
  const subject = thingAt(way, way.length)
  if (value !== undefined) return [...steps, [subject, toTurtle(last), value]]
  if (name === 'there') return [...steps, ...lead(subject, last, vocabulary)]
  return [...steps, [subject, 'acc:lacks', toTurtle(rangeOf(last, vocabulary))]]
}

function thingAt(way: readonly NamedNode[], index: number): string {
  const step = way[index - 1]
  return step ? nameOf(step) : 'ex:it'
}

function lead(subject: string, property: NamedNode, vocabulary: Vocabulary): Statement[] {
  return [
    [subject, toTurtle(property), nameOf(property)],
    [nameOf(property), 'a', toTurtle(rangeOf(property, vocabulary))],
  ]
}

function nameOf(property: NamedNode): string {
  return `ex:${property.value.slice(prefixes.acc.length)}`
}

function rangeOf(property: NamedNode, vocabulary: Vocabulary): NamedNode {
  const range = vocabulary.property(property.value)?.range
  if (!range) throw new Error(`${property.value} has no range.`)
  return range
}
