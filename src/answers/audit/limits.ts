import type { NamedNode, Term } from '@rdfjs/types'
import { sh, xsd } from '../../rdf/vocab.js'
import type { Found } from './audited-record.js'
import { boundOf } from './bounds.js'
import { compareDecimals, readDecimal, type Decimal } from '../../rdf/decimal.js'
import type { Truth } from './truth.js'

/** How a limit compares: `sh:minInclusive` is "at least". */
export type Comparison = 'at-least' | 'above' | 'at-most' | 'below' | 'one-of'

/** What each value of a property must be. */
export interface Limit {
  comparison: Comparison
  /** One term, or for `one-of` all that are allowed. */
  terms: readonly Term[]
  /** Undefined when the value cannot be compared, or its bound leaves it open. */
  holds(found: Found): Truth
}

const passes: Readonly<Record<Exclude<Comparison, 'one-of'>, (order: number) => boolean>> = {
  'at-least': order => order >= 0,
  above: order => order > 0,
  'at-most': order => order <= 0,
  below: order => order < 0,
}

const comparisons: readonly { predicate: NamedNode; comparison: Exclude<Comparison, 'one-of'> }[] = [
  { predicate: sh.minInclusive, comparison: 'at-least' },
  { predicate: sh.minExclusive, comparison: 'above' },
  { predicate: sh.maxInclusive, comparison: 'at-most' },
  { predicate: sh.maxExclusive, comparison: 'below' },
]

/** The limit that a constraint of SHACL sets on numbers; undefined when the constraint sets none. */
export function toNumericLimit(predicate: Term, term: Term): Limit | undefined {
  const comparison = comparisons.find(each => each.predicate.equals(predicate))?.comparison
  const limit = readDecimal(term.value)
  if (comparison === undefined || limit === undefined) return undefined
  return { comparison, terms: [term], holds: found => compareWithin(found, limit, passes[comparison]) }
}

/** The limit that a list of allowed values sets. */
export function toListLimit(terms: readonly Term[]): Limit {
  return { comparison: 'one-of', terms, holds: found => isOneOf(found, terms) }
}

/**
 * "At least 90" may be anything from 90 up. As every comparison goes one way, it holds for the whole stretch when it
 * holds at both ends, for none of it when it holds at neither; in between, nobody can tell.
 */
function compareWithin(found: Found, limit: Decimal, isPassed: (order: number) => boolean): Truth {
  const value = readDecimal(found.term.value)
  if (value === undefined) return undefined
  const [bound, order] = [boundOf(found), compareDecimals(value, limit)]
  const low = isPassed(bound === 'at-most' ? -Infinity : order)
  const high = isPassed(bound === 'at-least' ? Infinity : order)
  return low === high ? low : undefined
}

function isOneOf(found: Found, terms: readonly Term[]): Truth {
  if (boundOf(found) !== 'exact') return undefined
  return terms.some(term => isSameTerm(term, found.term))
}

/** Whether two terms are one value: 90 and 90.0 are, "90" and 90 are not. */
export function isSameTerm(one: Term, other: Term): boolean {
  if (one.equals(other)) return true
  const [first, second] = [toNumber(one), toNumber(other)]
  return first !== undefined && second !== undefined && compareDecimals(first, second) === 0
}

function toNumber(term: Term): Decimal | undefined {
  const isNumber = term.termType === 'Literal' && numbers.some(datatype => datatype.equals(term.datatype))
  return isNumber ? readDecimal(term.value) : undefined
}

const numbers = [xsd.decimal, xsd.integer, xsd.nonNegativeInteger, xsd.double]
