import { literal } from '../../rdf/terms.js'
import { geo, xsd } from '../../rdf/vocab.js'
import { nothing } from '../rows/evaluate.js'
import { coordinateSystems } from './coordinate-systems.js'
import type { Arguments, FunctionDefinition } from './definition.js'
import type { Position } from './judge-position.js'
import { createReadPosition } from './position.js'
import type { Axes } from './position.js'

type ToTerm = (position: Position) => ReturnType<typeof literal>

const wgs84 = 'EPSG:4326'

/** A point in WGS 84. */
export const point = coordinates(({ longitude, latitude }) =>
  literal(`POINT(${longitude} ${latitude})`, geo.wktLiteral),
)

/** Degrees east, given that the latitude fits. */
export const longitude = coordinates(position => literal(position.longitude, xsd.decimal))

/** Degrees north, given that the longitude fits. */
export const latitude = coordinates(position => literal(position.latitude, xsd.decimal))

function coordinates(toTerm: ToTerm): FunctionDefinition {
  return {
    parameters: {
      longitude: { takes: 'cell', optional: true },
      latitude: { takes: 'cell', optional: true },
      value: { takes: 'cell', optional: true },
      order: { takes: 'order', optional: true },
      system: { takes: 'system', optional: true },
    },
    forms: [
      ['longitude', 'latitude'],
      ['value', 'order'],
    ],
    compile: (given, { bounds }) => {
      const system = coordinateSystems().get(given.maybe('system')?.constant?.value ?? wgs84)
      const read = system ? createReadPosition(axesOf(given), { system, bounds }) : () => undefined
      return row => {
        const place = read(row)
        return place ? [{ term: toTerm(place), uses: place.uses }] : nothing
      }
    },
  }
}

function axesOf(given: Arguments): Axes {
  const pair = given.maybe('value')
  if (!pair) return { x: given.one('longitude'), y: given.one('latitude') }
  return { pair, latitudeFirst: given.maybe('order')?.constant?.value.startsWith('latitude') ?? false }
}
