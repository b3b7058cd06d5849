import { unit } from '../../rdf/vocab.js'
import { earthRadius } from '../../store/places/box.js'
import { opengis } from '../../store/places/read-wkt.js'

/** Functions of GeoSPARQL, which no vocabulary of ours names. */
export const geofNamespace = `${opengis}def/function/geosparql/`

const uom = `${opengis}def/uom/OGC/1.0/`
const metresPerDegree = (Math.PI / 180) * earthRadius

/** Metres in a unit of distance, by the IRI of the unit; degrees and radians are those of a great circle. */
export const metresIn: Readonly<Record<string, number>> = {
  [`${uom}metre`]: 1,
  [`${uom}meter`]: 1,
  [`${uom}kilometre`]: 1000,
  [`${uom}kilometer`]: 1000,
  [`${uom}degree`]: metresPerDegree,
  [`${uom}radian`]: (180 / Math.PI) * metresPerDegree,
  [unit.M.value]: 1,
  [unit.KiloM.value]: 1000,
}
