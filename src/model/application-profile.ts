import type { DatasetCore, NamedNode, Term } from '@rdfjs/types'
import { membersOf, objectOf, objectsOf } from '../rdf/dataset.js'
import { groupBy } from '../rdf/group-by.js'
import { sh } from '../rdf/vocab.js'
import { isOfRegulation } from './own-terms.js'
import type { Vocabulary } from './vocabulary.js'
import { oncePer } from '../lazily.js'

/** How much a property is asked of things of a class: refused without it, warned without it, or left free. */
export type Obligation = 'must' | 'should' | 'may'

/** What the shapes of a class say of one property. */
export interface ProfileProperty {
  property: NamedNode
  obligation: Obligation
  minimumCount: number
  /** Undefined when there may be any number of values. */
  maximumCount: number | undefined
  /** Datatype or class of the values, from the shapes, else from the vocabulary. */
  range: NamedNode | undefined
  scheme: NamedNode | undefined
  /** Plausible values, both ends included, in the unit of the property; an end that no shape gives is open. */
  minimum: string | undefined
  maximum: string | undefined
  /** The shapes that check it, each with a message of its own. */
  shapes: readonly Term[]
}

/** A class with what is expected of its properties. */
export interface ProfileClass {
  target: NamedNode
  properties: readonly ProfileProperty[]
}

/** The application profile: each class that shapes are about, in the order of its first property. Worked out once. */
export const applicationProfileOf = oncePer(readApplicationProfile)

function readApplicationProfile(vocabulary: Vocabulary): ProfileClass[] {
  const targets = [...vocabulary.quads.match(undefined, sh.targetClass)].filter(
    // A rule of a regulation is a shape too, but says what a law asks, not what a record may hold.
    ({ subject }) => !isOfRegulation(subject),
  )
  const classes = [...groupBy(targets, quad => quad.object.value)].flatMap(([, quads]) => {
    const target = quads[0]?.object
    const shapes = quads.map(quad => quad.subject)
    return target?.termType === 'NamedNode' ? [{ target, properties: readProperties(shapes, vocabulary) }] : []
  })
  const place = ({ properties }: ProfileClass) => orderOf(properties[0]?.property, vocabulary)
  return classes.filter(({ properties }) => properties.length > 0).sort((one, other) => place(one) - place(other))
}

interface Check {
  shape: Term
  /** The shape whose message is given when the check fails. */
  speaker: Term
  path: NamedNode
  isWarning: boolean
}

function readProperties(nodeShapes: readonly Term[], vocabulary: Vocabulary): ProfileProperty[] {
  const checks = nodeShapes.flatMap(shape => readChecks(shape, vocabulary.quads))
  return [...groupBy(checks, ({ path }) => path.value).values()]
    .flatMap(([first, ...others]) => (first ? [readProperty(first.path, [first, ...others], vocabulary)] : []))
    .sort((one, other) => orderOf(one.property, vocabulary) - orderOf(other.property, vocabulary))
}

/** The property shapes of a node shape; of alternatives, those that ask for a value to be there. */
function readChecks(nodeShape: Term, data: DatasetCore): Check[] {
  const toCheck = (shape: Term, speaker: Term): Check[] => {
    const path = objectOf(data, shape, sh.path)
    const severity = objectOf(data, speaker, sh.severity)
    const isWarning = severity !== undefined && sh.Warning.equals(severity)
    return path?.termType === 'NamedNode' ? [{ shape, speaker, path, isWarning }] : []
  }
  const alternatives = objectsOf(data, nodeShape, sh.or)
    .flatMap(list => membersOf(data, list))
    .filter(shape => numberOf(data, shape, sh.minCount) !== undefined)
  return [
    ...objectsOf(data, nodeShape, sh.property).flatMap(shape => toCheck(shape, shape)),
    ...alternatives.flatMap(shape => toCheck(shape, nodeShape)),
  ]
}

function readProperty(property: NamedNode, checks: readonly Check[], vocabulary: Vocabulary): ProfileProperty {
  const { quads } = vocabulary
  const numbers = (predicate: Term) =>
    checks.filter(({ isWarning }) => !isWarning).flatMap(({ shape }) => numberOf(quads, shape, predicate) ?? [])
  const first = (predicate: Term) => checks.map(({ shape }) => objectOf(quads, shape, predicate)).find(isNamed)
  const asked = checks.filter(({ shape }) => (numberOf(quads, shape, sh.minCount) ?? 0) > 0)
  const described = vocabulary.property(property.value)
  return {
    property,
    obligation: asked.length === 0 ? 'may' : asked.every(({ isWarning }) => isWarning) ? 'should' : 'must',
    minimumCount: Math.max(0, ...numbers(sh.minCount)),
    maximumCount: least(numbers(sh.maxCount)),
    range: first(sh.datatype) ?? first(sh.class) ?? described?.range,
    scheme: described?.scheme,
    minimum: checks.map(({ shape }) => objectOf(quads, shape, sh.minInclusive)?.value).find(isText),
    maximum: checks.map(({ shape }) => objectOf(quads, shape, sh.maxInclusive)?.value).find(isText),
    shapes: checks.map(({ speaker }) => speaker),
  }
}

function orderOf(property: NamedNode | undefined, vocabulary: Vocabulary): number {
  return Math.min(vocabulary.property(property?.value ?? '')?.order ?? Infinity, Number.MAX_SAFE_INTEGER)
}

function numberOf(data: DatasetCore, shape: Term, predicate: Term): number | undefined {
  const value = objectOf(data, shape, predicate)?.value
  return value === undefined ? undefined : Number(value)
}

function least(numbers: readonly number[]): number | undefined {
  return numbers.length === 0 ? undefined : Math.min(...numbers)
}

function isNamed(term: Term | undefined): term is NamedNode {
  return term?.termType === 'NamedNode'
}

function isText(text: string | undefined): text is string {
  return text !== undefined
}
