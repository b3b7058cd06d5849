import type { VNode } from 'preact'
import type { Thing } from '../../model/record.js'
import { groupPoints, sayNumbers } from '../map/group-points.js'
import { roundLength, sayLength } from '../map/scale-bar.js'
import type { PageContext } from '../page-context.js'
import { mapStrings } from '../strings/map.js'

const [width, height] = [320, 240]
const margin = 44

/** Least width that a sketch shows, metres. */
const leastSpan = 24

/** A thing at a place, in metres to the east and to the north of any one point. */
export interface Sketched {
  thing: Thing
  east: number
  north: number
  /** That of the list; undefined for the building. */
  number: number | undefined
}

/** A building and its entrances as numbered points, north up, at one scale. */
export function Sketch(props: { context: PageContext; places: readonly Sketched[]; title: string }): VNode {
  const { context, places, title } = props
  const { toUnits, scale } = fit(places)
  const numbered = places.flatMap(({ number, ...place }) => (number ? [{ ...toUnits(place), number }] : []))
  const metres = roundLength(110 / scale)
  return (
    <figure class="map">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
        <rect class="ground" width={width} height={height} rx="8" />
        {places.map(place => (place.number === undefined ? <Building {...toUnits(place)} /> : null))}
        <g class="points">
          {groupPoints(numbered).map(({ x, y, numbers }) => (
            <Point x={x} y={y} text={sayNumbers(numbers)} />
          ))}
        </g>
        <g class="scale" transform={`translate(16 ${height - 14})`}>
          <path d={`M0 -7 V0 H${(metres * scale).toFixed(1)} V-7`} />
          <text x="6" y="-8">
            {sayLength(metres)}
          </text>
        </g>
        <g class="north" transform={`translate(${width - 24} 30)`}>
          <path d="M0 12 V-14 M-6 -6 L0 -14 L6 -6" />
          <text y="28">{mapStrings[context.language].north}</text>
        </g>
      </svg>
    </figure>
  )
}

function fit(places: readonly Sketched[]) {
  const rangeOf = (numbers: readonly number[]) => [Math.min(...numbers), Math.max(...numbers)] as const
  const [west, east] = rangeOf(places.map(place => place.east))
  const [south, north] = rangeOf(places.map(place => place.north))
  const scale = Math.min(
    (width - 2 * margin) / Math.max(east - west, leastSpan),
    (height - 2 * margin) / Math.max(north - south, leastSpan * (height / width)),
  )
  const toUnits = (place: Pick<Sketched, 'east' | 'north'>) => ({
    x: width / 2 + (place.east - (west + east) / 2) * scale,
    y: height / 2 - (place.north - (south + north) / 2) * scale,
  })
  return { scale, toUnits }
}

function Building({ x, y }: { x: number; y: number }): VNode {
  return <path class="house" d={`M${(x - 15).toFixed(1)} ${(y + 13).toFixed(1)}v-19l15 -12 15 12v19z`} />
}

function Point({ x, y, text }: { x: number; y: number; text: string }): VNode {
  const wide = Math.max(28, text.length * 11 + 10)
  return (
    <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
      <rect x={-wide / 2} y="-14" width={wide} height="28" rx="14" />
      <text y="6">{text}</text>
    </g>
  )
}
