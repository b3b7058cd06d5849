import type { Literal, Term } from '@rdfjs/types'
import type { VNode } from 'preact'
import { geo } from '../rdf/vocab.js'
import { formatNumber, isNumeric } from './formatting.js'
import type { PageContext } from './page-context.js'
import { readPoint } from './position.js'
import { createProjection, type Place, type Projection } from './projection.js'

type Row = readonly (Term | undefined)[]

/** A point of the map, and the row of the table that it comes from, from 1. */
interface MapPoint extends Place {
  row: number
}

/** Points that a map shows at most, and those that there is room for a number in. */
export const mapLimits = { points: 500, numbered: 30 }

const size = { width: 640, margin: 32 }

/** The points of an answer as a drawing; nothing when it has none. The table is its text. */
export function QueryMap({ context, answer }: QueryMapProps): VNode | null {
  const all = readPoints(answer.variables, answer.rows)
  if (all.length === 0) return null
  const points = all.slice(0, mapLimits.points)
  const { map, points: count, mapLimit, mapNumbers } = context.strings.query
  const isNumbered = points.length <= mapLimits.numbered
  return (
    <figure class="query-map" aria-labelledby="map">
      <h3 id="map">{map}</h3>
      <Drawing context={context} points={points} isNumbered={isNumbered} />
      <figcaption class="hint">
        {count(all.length)} {isNumbered ? mapNumbers : ''} {all.length > points.length ? mapLimit(points.length) : ''}
      </figcaption>
    </figure>
  )
}

interface QueryMapProps {
  context: PageContext
  answer: { variables: readonly string[]; rows: readonly Row[] }
}

function Drawing({ context, points, isNumbered }: { context: PageContext; points: MapPoint[]; isNumbered: boolean }) {
  const projection = createProjection(points, size)
  return (
    <svg viewBox={`0 0 ${projection.width} ${round(projection.height)}`} role="img" aria-labelledby="map">
      {points.map(point => {
        const { x, y } = projection.draw(point)
        return (
          <g transform={`translate(${round(x)} ${round(y)})`}>
            <circle r={isNumbered ? 11 : 5} />
            {isNumbered ? <text dy="0.35em">{point.row}</text> : null}
          </g>
        )
      })}
      <ScaleBar context={context} projection={projection} />
    </svg>
  )
}

/** A bar of 1, 2 or 5 times a power of ten metres, at most a quarter of the width. */
function ScaleBar({ context, projection }: { context: PageContext; projection: Projection }): VNode {
  const { width, height, metresPerUnit } = projection
  const most = (width / 4) * metresPerUnit
  const power = 10 ** Math.floor(Math.log10(most))
  const metres = power * ([5, 2].find(step => step * power <= most) ?? 1)
  const words = metres < 1000 ? [metres, 'm'] : [metres / 1000, 'km']
  return (
    <g class="scale" transform={`translate(12 ${round(height - 12)})`}>
      <path d={`M0 -6V0H${round(metres / metresPerUnit)}V-6`} />
      <text x="6" y="-6">
        {formatNumber(context.language, words[0] ?? '')} {words[1]}
      </text>
    </g>
  )
}

const round = (value: number): number => Number(value.toFixed(1))

/** From a column of WKT points, else from two of numbers that are named after latitude and longitude. */
function readPoints(variables: readonly string[], rows: readonly Row[]): MapPoint[] {
  const latitude = variables.findIndex(name => /^lat(itude)?$/i.test(name))
  const longitude = variables.findIndex(name => /^(long?|lng|longitude)$/i.test(name))
  const wkt = variables.findIndex((_, column) => rows.some(row => isWkt(row[column])))
  return rows.flatMap((row, index) => {
    const place =
      wkt >= 0 ? readWkt(row[wkt]) : { longitude: readNumber(row[longitude]), latitude: readNumber(row[latitude]) }
    return isOnEarth(place) ? [{ ...place, row: index + 1 }] : []
  })
}

function isWkt(term: Term | undefined): term is Literal {
  return term?.termType === 'Literal' && term.datatype.equals(geo.wktLiteral)
}

function readWkt(term: Term | undefined): Place {
  const point = isWkt(term) ? readPoint(term.value) : undefined
  return { longitude: Number(point?.longitude ?? NaN), latitude: Number(point?.latitude ?? NaN) }
}

function readNumber(term: Term | undefined): number {
  return term?.termType === 'Literal' && isNumeric(term) && term.value !== '' ? Number(term.value) : NaN
}

function isOnEarth({ longitude, latitude }: Place): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90
}
