import { literal } from '../../rdf/terms.js'
import { geo, xsd } from '../../rdf/vocab.js'
import { nothing } from '../evaluate.js'
import type { ColumnUse } from '../table.js'
import type { FunctionDefinition } from './definition.js'
import { readPosition } from './position.js'
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
      return row => {
        const read = readPosition(row, x, y)
        if (!read) return nothing
        const uses: readonly ColumnUse[] = [...x.uses, ...y.uses]
        return [{ term: toTerm(read), uses }]
      }
    },
  }
}
