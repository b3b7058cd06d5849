import type { Literal, Term } from '@rdfjs/types'
import type { VNode } from 'preact'
import { geo } from '../rdf/vocab.js'
import { isNumeric } from './formatting.js'
import { fitProjection, type Position, type Projection } from './map/projection.js'
import { roundLength, sayLength } from './map/scale-bar.js'
import type { PageContext } from './page-context.js'
import { readPoint } from './position.js'

type Row = readonly (Term | undefined)[]

/** A point of the map, and the row of the table that it comes from, from 1. */
interface MapPoint extends Position {
  row: number
}

/** Points that a map shows at most, and those that there is room for a number in. */
export const mapLimits = { points: 500, numbered: 30 }

const size = { width: 640, height: 420 }

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
      <Drawing points={points} isNumbered={isNumbered} />
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

function Drawing({ points, isNumbered }: { points: MapPoint[]; isNumbered: boolean }): VNode {
  const projection = fitProjection(points, size)
  return (
    <svg viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-labelledby="map">
      {points.map(point => {
        const { x, y } = projection.toUnits(point)
        return (
          <g transform={`translate(${round(x)} ${round(y)})`}>
            <circle r={isNumbered ? 11 : 5} />
            {isNumbered ? <text dy="0.35em">{point.row}</text> : null}
          </g>
        )
      })}
      <ScaleBar projection={projection} />
    </svg>
  )
}

function ScaleBar({ projection: { metresPerUnit } }: { projection: Projection }): VNode {
  const metres = roundLength((size.width / 4) * metresPerUnit)
  return (
    <g class="scale" transform={`translate(12 ${size.height - 12})`}>
      <path d={`M0 -6V0H${round(metres / metresPerUnit)}V-6`} />
      <text x="6" y="-6">
        {sayLength(metres)}
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
    const place = wkt >= 0 ? readWkt(row[wkt]) : { long: readNumber(row[longitude]), lat: readNumber(row[latitude]) }
    return isOnEarth(place) ? [{ ...place, row: index + 1 }] : []
  })
}

function isWkt(term: Term | undefined): term is Literal {
  return term?.termType === 'Literal' && term.datatype.equals(geo.wktLiteral)
}

function readWkt(term: Term | undefined): Position {
  const point = isWkt(term) ? readPoint(term.value) : undefined
  return { long: Number(point?.longitude ?? NaN), lat: Number(point?.latitude ?? NaN) }
}

function readNumber(term: Term | undefined): number {
  return term?.termType === 'Literal' && isNumeric(term) && term.value !== '' ? Number(term.value) : NaN
}

function isOnEarth({ long, lat }: Position): boolean {
  return Math.abs(long) <= 180 && Math.abs(lat) <= 90
}
