import { literal } from '../../rdf/terms.js'
import { geo, xsd } from '../../rdf/vocab.js'
import { nothing } from '../rows/evaluate.js'
import type { FunctionDefinition } from './definition.js'
import { createReadPosition } from './position.js'
import type { Position } from './position.js'

type ToTerm = (position: Position) => ReturnType<typeof literal>

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
    parameters: { longitude: { takes: 'cell' }, latitude: { takes: 'cell' } },
    compile: given => {
      const x = given.one('longitude')
      const y = given.one('latitude')
      const read = createReadPosition(x, y)
      const uses = [...x.uses, ...y.uses]
      return row => {
        const position = read(row)
        return position ? [{ term: toTerm(position), uses }] : nothing
      }
    },
  }
}
