import type { NamedNode, Term } from '@rdfjs/types'
import { objectOf, objectsOf, subjectsOf } from '../rdf/dataset.js'
import { rdfs, sh, wgs84 } from '../rdf/vocab.js'
import type { Vocabulary } from './vocabulary.js'
import { oncePer } from '../lazily.js'

/** What is settled about a thing. */
export interface Settled {
  /** Properties that are stated, or do not apply. */
  properties: readonly Term[]
  /** Classes of which there is nothing, or that do not apply. */
  classes: readonly Term[]
  /** Classes of the thing itself and of all that hangs below it. */
  present: readonly NamedNode[]
}

/** What one expects to be told of a thing, by the shapes of its classes. */
export interface Expectations {
  /** Expected properties about which nothing is settled, in the order of the shapes. */
  missing(types: readonly NamedNode[], settled: Settled): NamedNode[]
}

/** A thing without a name is called by its kind; coordinates are for maps. */
const notMissed = [rdfs.label, wgs84.lat, wgs84.long]

/** Expectations from shapes with an `sh:order`: those are the properties that pages and forms show. Worked out once. */
export const expectationsOf = oncePer(createExpectations)

function createExpectations(vocabulary: Vocabulary): Expectations {
  const expected = remember(type => expectedOf(type, vocabulary))
  const wider = remember(type => widerClasses(type, vocabulary))
  return {
    missing: (types, { properties, classes, present }) => {
      const all = new Map(types.flatMap(expected).map(property => [property.value, property]))
      const settled = [...classes, ...present.flatMap(wider)]
      const isSettled = (property: NamedNode) => {
        const range = vocabulary.property(property.value)?.range
        return properties.some(isSame(property)) || (range !== undefined && settled.some(isSame(range)))
      }
      return [...all.values()].filter(property => !isSettled(property))
    },
  }
}

function isSame(one: Term): (other: Term) => boolean {
  return other => one.equals(other)
}

function remember<Value>(read: (type: NamedNode) => Value): (type: NamedNode) => Value {
  const known = new Map<string, Value>()
  return type => {
    const value = known.get(type.value) ?? read(type)
    known.set(type.value, value)
    return value
  }
}

function expectedOf(type: NamedNode, vocabulary: Vocabulary): NamedNode[] {
  const { quads } = vocabulary
  const properties = widerClasses(type, vocabulary)
    .flatMap(target => subjectsOf(quads, sh.targetClass, target))
    .flatMap(shape => objectsOf(quads, shape, sh.property))
    .filter(shape => objectOf(quads, shape, sh.order) !== undefined)
    .map(shape => objectOf(quads, shape, sh.path))
    .filter(path => path?.termType === 'NamedNode')
    .filter(path => !notMissed.some(isSame(path)))
  const order = (property: NamedNode) => vocabulary.property(property.value)?.order ?? 0
  return properties.sort((one, other) => order(one) - order(other))
}

/** A class and all that it is a kind of. */
function widerClasses(type: NamedNode, vocabulary: Vocabulary): Term[] {
  const found = new Map<string, Term>([[type.value, type]])
  for (const known of found.values())
    for (const wider of objectsOf(vocabulary.quads, known, rdfs.subClassOf)) found.set(wider.value, wider)
  return [...found.values()]
}
