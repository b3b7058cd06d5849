import { geo } from '../../rdf/vocab.js'
import type { Geometry } from '../../store/places/geometry.js'
import { readWkt } from '../../store/places/read-wkt.js'
import type { Value } from '../values/value.js'

const known = new WeakMap<Value, Geometry>()

/** The geometry that a value is; undefined for what is no WKT literal, or not well formed. Read once for each value. */
export function geometryOf(value: Value): Geometry | undefined {
  if (value.type !== 'other' || value.datatype !== geo.wktLiteral.value) return undefined
  const before = known.get(value)
  if (before) return before
  const geometry = readWkt(value.lexical)
  if (geometry) known.set(value, geometry)
  return geometry
}
