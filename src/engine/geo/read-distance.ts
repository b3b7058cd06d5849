import type { Term } from '@rdfjs/types'
import type { Box } from '../../store/places/box.js'
import type { Expression } from '../algebra.js'
import { geometryOf } from './geometry-of.js'
import { geofNamespace, metresIn } from './names.js'

/** A distance between the place of a variable and one that is written in the query. */
export interface DistanceCall extends PlacePair {
  expression: Expression
  unitMetres: number
  box: Box
}

export interface PlacePair {
  variable: Term
  /** Undefined for a constant that is no place, or an empty one. */
  box: Box | undefined
}

/** `geof:distance(?place, "…", uom:metre)` and the like; undefined for any other expression. */
export function readDistance(expression: Expression): DistanceCall | undefined {
  const call = readAnyDistance(expression)
  return call?.box ? { ...call, box: call.box } : undefined
}

/** The same, also with a constant that is no place. */
export function readAnyDistance(
  expression: Expression,
): (PlacePair & { expression: Expression; unitMetres: number }) | undefined {
  if (expression.subType !== 'named') return undefined
  const [one, other, unit] = expression.args
  const isMetric = expression.name.value === `${geofNamespace}metricDistance`
  if (!isMetric && expression.name.value !== `${geofNamespace}distance`) return undefined
  const unitMetres = isMetric ? 1 : unit?.subType === 'term' ? metresIn[unit.term.value] : undefined
  const pair = one && other && readPair(one, other)
  return pair && unitMetres !== undefined ? { ...pair, expression, unitMetres } : undefined
}

/** A variable and a constant, in either order. */
export function readPair(one: Expression, other: Expression): PlacePair | undefined {
  const terms = [one, other].flatMap(each => (each.subType === 'term' ? [each.term] : []))
  const variable = terms.find(({ termType }) => termType === 'Variable')
  const place = terms.find(({ termType }) => termType !== 'Variable')
  return variable && place && { variable, box: boxOf(place) }
}

function boxOf(place: Term): Box | undefined {
  if (place.termType !== 'Literal') return undefined
  return geometryOf({ type: 'other', lexical: place.value, datatype: place.datatype.value })?.box
}
