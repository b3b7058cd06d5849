import type { NamedNode } from '@rdfjs/types'
import { literal } from '../../rdf/terms.js'
import { acc, xsd } from '../../rdf/vocab.js'
import type { Found } from './audited-record.js'
import { boundOf } from './bounds.js'

/**
 * The slope of a ramp or path in per cent, where nobody wrote it down: its height difference by its length. Empty when
 * one of them is unknown, is given more than once, or is itself only a bound.
 */
export function deriveSlope(thing: string, values: (thing: string, property: NamedNode) => readonly Found[]): Found[] {
  const [height, length] = [acc.heightDifference, acc.length].map(property => toSingle(values(thing, property)))
  if (height === undefined || length === undefined || height < 0 || length <= height) return []
  const slope = literal(((100 * height) / length).toFixed(6), xsd.decimal)
  return [{ term: slope, thing, property: acc.slope, observation: undefined, derived: true }]
}

function toSingle(found: readonly Found[]): number | undefined {
  const [only] = found
  if (only === undefined || found.length > 1 || boundOf(only) !== 'exact') return undefined
  const number = Number(only.term.value)
  return Number.isFinite(number) ? number : undefined
}
