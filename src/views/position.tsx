import type { VNode } from 'preact'
import type { PageContext } from './page-context.js'
import { formatNumber } from './formatting.js'
import { PlainText } from './text.js'

/** A position in degrees, as its source writes them. */
export interface Point {
  longitude: string
  latitude: string
}

/** "POINT(3.72 51.05)" → its numbers as written; undefined for other shapes and other reference systems. */
export function readPoint(wkt: string): Point | undefined {
  const [, longitude, latitude] =
    /^\s*(?:<[^>]*\/CRS84>\s*)?POINT\s*\(\s*(-?\d+(?:\.\d+)?)\s+(-?\d+(?:\.\d+)?)\s*\)\s*$/i.exec(wkt) ?? []
  return longitude === undefined || latitude === undefined ? undefined : { longitude, latitude }
}

/** A position in figures, with links to the reader's own map app and to OpenStreetMap. */
export function Position({ context, wkt }: { context: PageContext; wkt: string }): VNode {
  const point = readPoint(wkt)
  if (!point) return <PlainText text={wkt} />
  const show = (text: string) => formatNumber(context.language, text)
  return (
    <span class="position">
      <span>
        {show(point.latitude)}° / {show(point.longitude)}°
      </span>{' '}
      <MapLinks context={context} point={point} />
    </span>
  )
}

/** Links that show a point on a map. */
export function MapLinks({ context, point }: { context: PageContext; point: Point }): VNode {
  const { latitude, longitude } = point
  const { mapApp, openStreetMap } = context.strings.record
  const query = new URLSearchParams({ mlat: latitude, mlon: longitude })
  return (
    <span class="map-links">
      <a href={`geo:${latitude},${longitude}?q=${latitude},${longitude}`}>{mapApp}</a>{' '}
      <a href={`https://www.openstreetmap.org/?${query}#map=19/${latitude}/${longitude}`}>{openStreetMap}</a>
    </span>
  )
}
