import type { Map, Marker } from 'maplibre-gl'
import type { MapTask, TaskPoint } from './map-task.js'

/** Points that share a marker. */
export interface Group {
  points: TaskPoint[]
  marker: Marker
  button: HTMLButtonElement
}

/** One popup at a time, in the corner of the map; Escape closes it, and the focus goes back to its marker. */
export function createPopups(map: Map, words: MapTask['words']): { open(group: Group): void; close(): void } {
  const frame = map.getContainer()
  let opened: { popup: HTMLElement; button: HTMLButtonElement } | undefined
  const close = () => {
    if (!opened) return
    const { popup, button } = opened
    opened = undefined
    const hadFocus = popup.contains(document.activeElement)
    popup.remove()
    button.setAttribute('aria-expanded', 'false')
    if (hadFocus) button.focus()
  }
  frame.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close()
  })
  map.on('click', ({ originalEvent: { target } }) => {
    if (!(target as Element).closest('.map-marker')) close()
  })
  return {
    close,
    open(group) {
      const isOpen = opened?.button === group.button
      close()
      if (isOpen) return
      const popup = createPopup(group.points, words, close)
      frame.append(popup)
      opened = { popup, button: group.button }
      group.button.setAttribute('aria-expanded', 'true')
      keepInSight(map, group.marker, popup)
      popup.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true })
    },
  }
}

/** Name, verdict and link of each point, as the list of the page has them. */
function createPopup(points: readonly TaskPoint[], words: MapTask['words'], close: () => void): HTMLElement {
  const popup = document.createElement('div')
  popup.className = 'map-popup'
  popup.setAttribute('role', 'group')
  popup.setAttribute('aria-label', points.map(({ label }) => label).join(', '))
  const list = document.createElement('ol')
  list.append(...points.map(toItem))
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = '×'
  button.setAttribute('aria-label', words.closePopup)
  button.addEventListener('click', close)
  popup.append(list, button)
  return popup
}

function toItem(point: TaskPoint): HTMLElement {
  const item = document.createElement('li')
  const number = document.createElement('span')
  number.className = 'number'
  number.textContent = String(point.number)
  item.append(number, toName(point))
  const verdict = point.item && document.getElementById(point.item)?.querySelector('.verdict-word')
  if (verdict) item.append(verdict.cloneNode(true))
  return item
}

function toName({ label, href }: TaskPoint): HTMLElement {
  const name = document.createElement(href === undefined ? 'span' : 'a')
  name.textContent = label
  name.dir = 'auto'
  if (href !== undefined) name.setAttribute('href', href)
  return name
}

/** The marker of a popup is not below it. */
function keepInSight(map: Map, marker: Marker, popup: HTMLElement): void {
  const { x, y } = map.project(marker.getLngLat())
  const frame = map.getContainer()
  const isBelow = y > popup.offsetTop - 30 && x < popup.offsetLeft + popup.offsetWidth + 30
  if (isBelow) map.panTo(marker.getLngLat(), { offset: [0, (popup.offsetTop - frame.clientHeight) / 2] })
}
