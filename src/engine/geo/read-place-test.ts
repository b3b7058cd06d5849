import type { Term } from '@rdfjs/types'
import { boxesWithin, type Box } from '../../store/places/box.js'
import type { Expression } from '../algebra.js'
import { numberOf } from '../values/numbers.js'
import { readTyped } from '../values/read-value.js'
import { isNumeric } from '../values/value.js'
import { geofNamespace } from './names.js'
import { readAnyDistance, readPair, type PlacePair } from './read-distance.js'

/** A test that can hold only where the place of a variable meets one of some boxes. */
export interface PlaceTest {
  variable: Term
  boxes: readonly Box[]
}

const relations = new Set(['sfIntersects', 'sfWithin', 'sfContains'].map(name => geofNamespace + name))

/**
 * Reads `geof:sfWithin(?place, "…")` and the like, and `geof:distance(?place, "…", uom:metre) < 500`; undefined for
 * any other test, and for one about two variables.
 */
export function readPlaceTest(test: Expression): PlaceTest | undefined {
  if (test.subType !== 'named' && test.subType !== 'operator') return undefined
  const [left, right, more] = test.args
  if (!left || !right || more) return undefined
  if (test.subType === 'named') return relations.has(test.name.value) ? around(readPair(left, right), 0) : undefined
  if (test.operator === '<' || test.operator === '<=') return readNearness(left, right)
  return test.operator === '>' || test.operator === '>=' ? readNearness(right, left) : undefined
}

/** A distance that is at most a number. */
function readNearness(distance: Expression, limit: Expression): PlaceTest | undefined {
  const call = readAnyDistance(distance)
  const most = readNumber(limit)
  return call && most !== undefined ? around(call, most * call.unitMetres) : undefined
}

/** Nothing is near a constant that is no place: there the test is an error. */
function around(pair: PlacePair | undefined, metres: number): PlaceTest | undefined {
  return pair && { variable: pair.variable, boxes: pair.box && metres >= 0 ? boxesWithin(pair.box, metres) : [] }
}

function readNumber(expression: Expression): number | undefined {
  if (expression.subType !== 'term' || expression.term.termType !== 'Literal') return undefined
  const value = readTyped(expression.term.value, expression.term.datatype.value)
  return isNumeric(value) ? numberOf(value) : undefined
}
