import type { Term } from '@rdfjs/types'
import type { Vocabulary } from '../../../src/model/vocabulary.js'
import { xsd } from '../../../src/rdf/vocab.js'
import type { Condition } from './conditions.js'
import { toTurtle } from './turtle.js'

/** A value with which a condition is tried. */
export interface Sample {
  /** Where it lies: "at-10", "just-above-10", "fold-up". */
  name: string
  /** In Turtle; undefined for a thing that is there, or that is stated to be missing. */
  value: string | undefined
}

/** Values on each limit of a condition, or each of those that it allows. */
export function samplesInside(condition: Condition, vocabulary: Vocabulary): Sample[] {
  const { allowed, limits, isPresence } = condition
  if (isPresence) return [{ name: 'there', value: undefined }]
  if (allowed.length > 0) return allowed.map(toSample)
  const scale = scaleOf(condition, vocabulary)
  const found = [
    ...onLimit(limits.minInclusive, scale.at),
    ...onLimit(limits.minExclusive, scale.above),
    ...onLimit(limits.maxInclusive, scale.at),
    ...onLimit(limits.maxExclusive, scale.below),
  ]
  return limits.minInclusive === limits.maxInclusive ? found.slice(0, 1) : found
}

/** Values just beyond each limit of a condition, or one that it does not allow. */
export function samplesOutside(condition: Condition, vocabulary: Vocabulary): Sample[] {
  const { allowed, limits, isPresence } = condition
  if (isPresence) return [{ name: 'lacking', value: undefined }]
  if (allowed.length > 0) return [otherThan(condition, vocabulary)]
  const scale = scaleOf(condition, vocabulary)
  return [
    ...onLimit(limits.minInclusive, scale.below),
    ...onLimit(limits.minExclusive, scale.at),
    ...onLimit(limits.maxInclusive, scale.above),
    ...onLimit(limits.maxExclusive, scale.at),
  ]
}

function onLimit(limit: number | undefined, toSample: (limit: number) => Sample): Sample[] {
  return limit === undefined ? [] : [toSample(limit)]
}

/** The least difference between two values of a property: 1, or the fourth decimal, which is the last of any limit. */
function scaleOf({ path }: Condition, vocabulary: Vocabulary) {
  const isWhole = vocabulary.property(path.at(-1)?.value ?? '')?.range?.equals(xsd.integer) ?? false
  const step = isWhole ? 1 : 0.0001
  const write = (value: number) => (isWhole ? value.toFixed(0) : value.toFixed(4).replace(/(?<=\.\d+?)0+$/, ''))
  return {
    at: (limit: number): Sample => ({ name: `at-${limit}`, value: write(limit) }),
    above: (limit: number): Sample => ({ name: `just-above-${limit}`, value: write(limit + step) }),
    below: (limit: number): Sample => ({ name: `just-below-${limit}`, value: write(limit - step) }),
  }
}

function toSample(value: Term): Sample {
  return { name: value.value.replace(/^.*[/#]/, ''), value: toTurtle(value) }
}

/** Another value of the code list, or the other truth. */
function otherThan({ path, allowed }: Condition, vocabulary: Vocabulary): Sample {
  const property = path.at(-1)?.value ?? ''
  const scheme = vocabulary.property(property)?.scheme
  const concepts = scheme ? (vocabulary.concepts(scheme.value) ?? []) : []
  const other = concepts.find(({ iri }) => !allowed.some(each => each.equals(iri)))
  if (other) return toSample(other.iri)
  const [only] = allowed
  if (only?.termType !== 'Literal') throw new Error(`The code list of ${property} has no value that is not allowed.`)
  const opposite = only.value === 'true' ? 'false' : 'true'
  return { name: opposite, value: opposite }
}
