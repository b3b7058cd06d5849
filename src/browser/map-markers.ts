import type * as maplibregl from 'maplibre-gl'
import type { Map } from 'maplibre-gl'
import type { Pair } from './map-list.js'
import { createPopups, type Group } from './map-popup.js'
import type { MapTask, TaskPoint } from './map-task.js'

/** What we use of the module of `maplibre-gl` 6. */
export type MapLibre = typeof maplibregl

/** Points whose markers would overlap share one, pixels. */
const reach = { x: 50, y: 34 }

type ScreenPlace = ReturnType<Map['project']>

/** The markers of a map as they stand. */
export interface Markers {
  pairs(): Pair[]
  /** Brings a marker into sight, without a flight. */
  show(button: HTMLElement): void
}

/** Numbered buttons in the order of the list; what would overlap shares one, anew for each scale. */
export function addMarkers(map: Map, { points, words }: MapTask, maplibre: MapLibre): Markers {
  let groups: Group[] = []
  const popups = createPopups(map, words)
  const draw = () => {
    const fresh = groupPoints(map, points)
    if (groups.length > 0 && isSame(groups, fresh)) return
    popups.close()
    const focused = groups.find(({ button }) => button === document.activeElement)?.points[0]
    groups.forEach(({ marker }) => marker.remove())
    groups = fresh.map(each => addMarker(map, each, { maplibre, open: popups.open }))
    groups.find(group => focused && group.points.includes(focused))?.button.focus()
  }
  const show = (button: EventTarget | null) => {
    const at = groups.find(group => group.button === button)?.marker.getLngLat()
    if (at && !map.getBounds().contains(at)) map.jumpTo({ center: at })
  }
  draw()
  map.on('zoomend', draw)
  map.getContainer().addEventListener('focusin', ({ target }) => show(target))
  return {
    pairs: () => groups.map(({ button, points }) => ({ marker: button, items: points.flatMap(itemOf) })),
    show,
  }
}

function groupPoints(map: Map, points: readonly TaskPoint[]): TaskPoint[][] {
  const groups: { place: ScreenPlace; points: TaskPoint[] }[] = []
  for (const point of points) {
    const place = map.project(point.at)
    const near = groups.find(group => overlap(group.place, place))
    if (near) near.points.push(point)
    else groups.push({ place, points: [point] })
  }
  return groups.map(group => group.points)
}

const overlap = (one: ScreenPlace, other: ScreenPlace) =>
  Math.abs(one.x - other.x) < reach.x && Math.abs(one.y - other.y) < reach.y

const isSame = (groups: readonly Group[], fresh: readonly TaskPoint[][]) =>
  groups.length === fresh.length && groups.every(({ points }, at) => points.length === fresh[at]?.length)

function addMarker(
  map: Map,
  points: TaskPoint[],
  { maplibre, open }: { maplibre: MapLibre; open: (group: Group) => void },
): Group {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'map-marker'
  button.textContent = sayNumbers(points.map(({ number }) => number))
  button.setAttribute('aria-label', `${button.textContent}: ${points.map(({ label }) => label).join(', ')}`)
  button.setAttribute('aria-expanded', 'false')
  const [{ at }] = points as [TaskPoint]
  const marker = new maplibre.Marker({ element: button }).setLngLat(at).addTo(map)
  const group = { points, marker, button }
  button.addEventListener('click', () => open(group))
  return group
}

/** "1", "2–4", "1, 5", "1 +6": as on the map of the page (views/map/group-points.ts). */
function sayNumbers(numbers: readonly number[]): string {
  const [first = 0] = numbers
  const last = numbers.at(-1) ?? first
  if (numbers.length === 1) return String(first)
  if (last - first === numbers.length - 1) return `${first}–${last}`
  return numbers.length === 2 ? numbers.join(', ') : `${first} +${numbers.length - 1}`
}

function itemOf({ item }: TaskPoint): HTMLElement[] {
  const element = item === undefined ? null : document.getElementById(item)
  return element ? [element] : []
}
