import type { VNode } from 'preact'
import { liveMapSize } from '../assets.js'
import type { PageContext } from '../page-context.js'
import { liveMapStrings } from '../strings/live-map.js'
import type { MapPoint } from './point-map.js'
import type { Position } from './projection.js'

/** A name on a map. */
export type MapPlace = Position & { name: string }

/** Opens the interactive map over the still one; it is there only where scripts run and the device can draw it. */
export function LiveMapButton({ context }: { context: PageContext }): VNode {
  return (
    <p class="open-map">
      <button type="button" class="second">
        {liveMapStrings[context.language].open(liveMapSize)}
      </button>
      <span role="status"></span>
    </p>
  )
}

/** What `browser/map-task.ts` reads, as text; in lists, for names would weigh more than what they name. */
export function toMapTask(context: PageContext, points: readonly MapPoint[], places: readonly MapPlace[]): string {
  const { mapGround } = context
  return JSON.stringify({
    points: points.map(({ number, label, href, item, ...position }) => [number, ...at(position), label, href, item]),
    places: places.map(({ name, ...position }) => [...at(position), name]),
    ground: mapGround,
    words: liveMapStrings[context.language].inBrowser,
  })
}

/** Degrees to a tenth of a metre. */
const at = ({ long, lat }: Position) => [Number(long.toFixed(6)), Number(lat.toFixed(6))]
