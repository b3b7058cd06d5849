import { geo, prefixes } from '../../rdf/vocab.js'
import { distanceMetres } from '../../store/places/distance.js'
import type { Geometry } from '../../store/places/geometry.js'
import { intersects } from '../../store/places/meet.js'
import { isWithin } from '../../store/places/within.js'
import type { PlainFunction } from '../functions/functions.js'
import { booleanValue, doubleValue, type Value } from '../values/value.js'
import { envelopeText } from './envelope-text.js'
import { geometryOf } from './geometry-of.js'
import { geofNamespace, metresIn } from './names.js'

/** The functions of GeoSPARQL that are known here, by IRI; a literal that is not well formed is an error. */
export const geoFunctions: Readonly<Record<string, PlainFunction>> = Object.fromEntries(
  Object.entries({
    sfIntersects: relation(intersects),
    sfDisjoint: relation((one, other) => !intersects(one, other)),
    sfWithin: relation(isWithin),
    sfContains: relation((one, other) => isWithin(other, one)),
    distance: { least: 3, most: 3, apply: distanceIn } as PlainFunction,
    metricDistance: { least: 2, most: 2, apply: (one, other) => measure(one, other, 1) } as PlainFunction,
    envelope: ofGeometry(({ box }) => toWkt(envelopeText(box))),
    getSRID: ofGeometry(({ system }) => ({ type: 'other', lexical: system, datatype: `${prefixes.xsd}anyURI` })),
  }).map(([name, apply]) => [geofNamespace + name, apply]),
)

function relation(holds: (one: Geometry, other: Geometry) => boolean): PlainFunction {
  const apply = (one: Value, other: Value) => {
    const [first, second] = [geometryOf(one), geometryOf(other)]
    return first && second && booleanValue(holds(first, second))
  }
  return { least: 2, most: 2, apply: apply as PlainFunction['apply'] }
}

function ofGeometry(apply: (geometry: Geometry) => Value): PlainFunction {
  const ofValue = (value: Value) => {
    const geometry = geometryOf(value)
    return geometry && apply(geometry)
  }
  return { least: 1, most: 1, apply: ofValue as PlainFunction['apply'] }
}

function distanceIn(one: Value, other: Value, unit: Value): Value | undefined {
  const metres = unit.type === 'iri' ? metresIn[unit.iri] : undefined
  return metres === undefined ? undefined : measure(one, other, metres)
}

function measure(one: Value, other: Value, unitMetres: number): Value | undefined {
  const [first, second] = [geometryOf(one), geometryOf(other)]
  const metres = first && second && distanceMetres(first, second)
  return metres === undefined ? undefined : doubleValue(metres / unitMetres)
}

function toWkt(lexical: string): Value {
  return { type: 'other', lexical, datatype: geo.wktLiteral.value }
}
