import { decimalText, toDecimal } from '../../rdf/decimal.js'
import { degreeDigits } from '../cells/read-degrees.js'
import type { Fault } from '../finding.js'
import type { Bounds } from '../mapping/mapping.js'
import { coordinateSystems, lies } from './coordinate-systems.js'
import type { CoordinateSystem } from './coordinate-systems.js'

/** A place in WGS 84, in degrees, as decimal texts. */
export interface Position {
  longitude: string
  latitude: string
}

/** Where a pair that lies outside lies when its axes are swapped: Europe without its islands in the ocean. */
const europe: Bounds = { west: -11, east: 41, south: 35, north: 71.5 }

/** Systems that a finding names at most. */
const mostSuggested = 3

/** A place from two numbers of a system, x before y; a fault when they are none, or lie where they cannot be. */
export function judgePosition(
  x: string,
  y: string,
  system: CoordinateSystem,
  bounds: Bounds | undefined,
): Position | Fault {
  if (Number(x) === 0 && Number(y) === 0) return { code: 'position-zero' }
  return system.geographic ? judgeDegrees(x, y, bounds) : judgeMetres(x, y, system, bounds)
}

function judgeDegrees(longitude: string, latitude: string, bounds: Bounds | undefined): Position | Fault {
  const [east, north] = [Number(longitude), Number(latitude)]
  const home = bounds ?? europe
  if (Math.abs(east) > 180 || Math.abs(north) > 90)
    return lies(home, north, east) ? { code: 'swapped-position' } : noDegrees(longitude, latitude, bounds)
  if (!lies(home, east, north) && lies(home, north, east)) return { code: 'swapped-position' }
  return bounds && !lies(bounds, east, north) ? outside(east, north) : { longitude, latitude }
}

function judgeMetres(x: string, y: string, system: CoordinateSystem, bounds: Bounds | undefined): Position | Fault {
  const fits = (one: number, other: number) => {
    const [east, north] = system.toWgs84(one, other)
    return lies(system.area, east, north) && (!bounds || lies(bounds, east, north))
  }
  const [longitude, latitude] = system.toWgs84(Number(x), Number(y))
  if (fits(Number(x), Number(y))) return { longitude: toText(longitude), latitude: toText(latitude) }
  if (fits(Number(y), Number(x))) return { code: 'swapped-position' }
  if (bounds && lies(system.area, longitude, latitude)) return outside(longitude, latitude)
  return { code: 'outside-system', values: { text: `${x}, ${y}`, system: `${system.name} (${system.code})` } }
}

/** Names the systems in which the two numbers would be a place that is likely. */
function noDegrees(x: string, y: string, bounds: Bounds | undefined): Fault {
  const home = bounds ?? europe
  const fitting = [...coordinateSystems().values()].filter(system => {
    const [east, north] = system.geographic ? [NaN, NaN] : system.toWgs84(Number(x), Number(y))
    return lies(system.area, east, north) && lies(home, east, north)
  })
  if (fitting.length === 0) return { code: 'not-a-position' }
  const systems = fitting.slice(0, mostSuggested).map(({ code, name }) => `${name} (${code})`)
  return { code: 'other-system', values: { text: `${x}, ${y}`, systems: systems.join(', ') } }
}

function outside(longitude: number, latitude: number): Fault {
  return { code: 'outside-bounds', values: { place: `${toText(longitude)}, ${toText(latitude)}` } }
}

function toText(degrees: number): string {
  return decimalText(toDecimal(degrees.toFixed(degreeDigits)))
}
