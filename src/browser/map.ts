/* The interactive map over the one of the page: loaded and drawn only when a visitor asks for it. */
import type { Map } from 'maplibre-gl'
import { loadPackage } from './load-package.js'
import { linkToList } from './map-list.js'
import { addMarkers, type MapLibre } from './map-markers.js'
import { createOptions } from './map-options.js'
import { addEntrances, chooseStyle } from './map-style.js'
import { readTask, type MapTask } from './map-task.js'

/** Maps that are open, with what ends them. */
const opened = new WeakMap<HTMLElement, () => void>()

if (canDraw()) document.documentElement.classList.add('can-map')
document.addEventListener('click', event => {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('.open-map button') : null
  const figure = button?.closest<HTMLElement>('.map')
  if (button && figure) void toggle(button, figure)
})

/** Whether the device draws with WebGL 2, without which MapLibre 6 does not. */
function canDraw(): boolean {
  const context = document.createElement('canvas').getContext('webgl2')
  context?.getExtension('WEBGL_lose_context')?.loseContext()
  return context !== null
}

async function toggle(button: HTMLElement, figure: HTMLElement): Promise<void> {
  const status = figure.querySelector('[role=status]')
  const say = (text: string) => status && (status.textContent = text)
  const close = opened.get(figure)
  if (close) return close()
  if (figure.hasAttribute('aria-busy')) return
  const task = readTask(figure)
  figure.setAttribute('aria-busy', 'true')
  say(task.words.loading)
  try {
    opened.set(figure, await openMap(button, figure, task))
    say('')
  } catch {
    say(task.words.failed)
  } finally {
    figure.removeAttribute('aria-busy')
  }
}

/** Puts the map in the place of the drawing, and gives what puts it back. Rejects when it cannot be had. */
async function openMap(button: HTMLElement, figure: HTMLElement, task: MapTask): Promise<() => void> {
  const [maplibre] = await Promise.all([
    loadPackage<MapLibre>('maplibre-gl/maplibre-gl.mjs'),
    loadSheet('maplibre-gl/maplibre-gl.css').then(() => loadSheet('map.css')),
  ])
  const frame = document.createElement('div')
  frame.className = 'live-map'
  figure.querySelector('svg')?.before(frame)
  const credit = createCredit(task)
  if (credit) frame.after(credit)
  try {
    const end = startMap(frame, task, maplibre)
    const opens = button.textContent
    button.textContent = task.words.close
    return () => {
      end()
      credit?.remove()
      button.textContent = opens
      opened.delete(figure)
    }
  } catch (cause) {
    frame.remove()
    credit?.remove()
    throw cause
  }
}

function startMap(frame: HTMLElement, task: MapTask, maplibre: MapLibre): () => void {
  const map = new maplibre.Map(createOptions(frame, task))
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  map.addControl(new maplibre.NavigationControl({ showCompass: false }))
  map.addControl(new maplibre.ScaleControl({ unit: 'metric' }))
  const markers = addMarkers(map, task, maplibre)
  const unlink = linkToList(markers.pairs, markers.show)
  map.on('style.load', () => addEntrances(map))
  useOwnGround(map, task)
  map.once('idle', () => (frame.dataset.drawn = ''))
  const unfollow = followColours(map, task)
  return () => {
    unfollow()
    unlink()
    map.remove()
    frame.remove()
  }
}

/** A style of others that cannot be had leaves the map with ours. */
function useOwnGround(map: Map, task: MapTask): void {
  const useOwn = () => map.setStyle(chooseStyle({ ...task, ground: undefined }))
  map.once('error', useOwn)
  map.once('style.load', () => map.off('error', useOwn))
}

/** By day and by night the map has the colours of the page. */
function followColours(map: Map, task: MapTask): () => void {
  const night = matchMedia('(prefers-color-scheme: dark)')
  const change = () => {
    const style = chooseStyle(task)
    if (typeof style !== 'string') map.setStyle(style)
  }
  night.addEventListener('change', change)
  return () => night.removeEventListener('change', change)
}

/** Whom the tiles of others come from. */
function createCredit({ ground }: MapTask): HTMLElement | undefined {
  if (!ground) return undefined
  const credit = document.createElement('p')
  credit.className = 'map-credit'
  const name = document.createElement(ground.creditPage === undefined ? 'span' : 'a')
  name.textContent = ground.credit
  if (ground.creditPage !== undefined) name.setAttribute('href', ground.creditPage)
  credit.append(name)
  return credit
}

function loadSheet(name: string): Promise<void> {
  const href = new URL(`./${name}`, import.meta.url).href
  if ([...document.styleSheets].some(sheet => sheet.href === href)) return Promise.resolve()
  const link = document.createElement('link')
  Object.assign(link, { rel: 'stylesheet', href })
  const loaded = new Promise<void>((resolve, reject) => {
    link.onload = () => resolve()
    link.onerror = reject
  })
  document.head.append(link)
  return loaded
}
