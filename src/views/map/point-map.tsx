import type { VNode } from 'preact'
import type { PageContext } from '../page-context.js'
import { mapStrings } from '../strings/map.js'
import { groupPoints, sayNumbers } from './group-points.js'
import { LiveMapButton, toMapTask, type MapPlace } from './live-map.js'
import { fitProjection, type MapSize, type Position, type Projection } from './projection.js'
import { roundLength, sayLength } from './scale-bar.js'

/** A point of a map; its number is that of the list beside the map. */
export interface MapPoint extends Position {
  number: number
  /** Text for who opens the interactive map. */
  label: string
  href?: string | undefined
  /** `id` of the part of the page that tells more; a verdict in it is shown on the interactive map too. */
  item?: string | undefined
}

interface MapProps {
  context: PageContext
  points: readonly MapPoint[]
  /** Names that are written where there is room. */
  places?: readonly MapPlace[] | undefined
  /** What the map shows, in a sentence, for those who do not see it; the list beside it says the rest. */
  title: string
}

const size: MapSize = { width: 480, height: 340 }

/** A map drawn from our own data, for pages that have `mapAssets`: numbered points as in the list, names of places, scale and north. */
export function PointMap({ context, points, places = [], title }: MapProps): VNode | null {
  if (points.length === 0) return null
  const projection = fitProjection(points, size)
  const { caption } = mapStrings[context.language]
  return (
    <figure class="map" data-map={toMapTask(context, points, places)}>
      <LiveMapButton context={context} />
      <svg viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={title}>
        <rect class="ground" width={size.width} height={size.height} rx="8" />
        <PlaceNames places={places} projection={projection} />
        <Points points={points} projection={projection} />
        <Scale projection={projection} />
        <North language={context.language} />
      </svg>
      <figcaption>{caption}</figcaption>
    </figure>
  )
}

function PlaceNames({
  places,
  projection,
}: {
  places: NonNullable<MapProps['places']>
  projection: Projection
}): VNode {
  const shown: { x: number; y: number }[] = []
  return (
    <g class="places" aria-hidden="true">
      {places.map(({ name, ...position }) => {
        const { x, y } = projection.toUnits(position)
        const isFree = x > 40 && x < size.width - 40 && y > 20 && y < size.height - 40
        if (!isFree || shown.some(other => Math.abs(other.x - x) < 110 && Math.abs(other.y - y) < 24)) return null
        shown.push({ x, y })
        return (
          <text x={x.toFixed(1)} y={(y - 22).toFixed(1)}>
            {name.length > 24 ? `${[...name].slice(0, 23).join('')}…` : name}
          </text>
        )
      })}
    </g>
  )
}

function Points({ points, projection }: { points: readonly MapPoint[]; projection: Projection }): VNode {
  const groups = groupPoints(points.map(point => ({ ...projection.toUnits(point), number: point.number })))
  return (
    <g class="points" aria-hidden="true">
      {groups.map(({ x, y, numbers }) => {
        const text = sayNumbers(numbers)
        const width = Math.max(30, text.length * 11 + 12)
        return (
          <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
            <rect x={-width / 2} y="-15" width={width} height="30" rx="15" />
            <text y="6.5">{text}</text>
          </g>
        )
      })}
    </g>
  )
}

function Scale({ projection }: { projection: Projection }): VNode {
  const metres = roundLength(projection.metresPerUnit * 120)
  const length = metres / projection.metresPerUnit
  return (
    <g class="scale" aria-hidden="true" transform={`translate(16 ${size.height - 16})`}>
      <path d={`M0 -7 V0 H${length.toFixed(1)} V-7`} />
      <text x="6" y="-8">
        {sayLength(metres)}
      </text>
    </g>
  )
}

function North({ language }: { language: PageContext['language'] }): VNode {
  return (
    <g class="north" aria-hidden="true" transform={`translate(${size.width - 26} 34)`}>
      <path d="M0 12 V-14 M-6 -6 L0 -14 L6 -6" />
      <text y="28">{mapStrings[language].north}</text>
    </g>
  )
}
