import type { MapOptions } from 'maplibre-gl'
import { chooseStyle } from './map-style.js'
import type { MapTask } from './map-task.js'

/** Room around the points, pixels; on the right are the buttons. */
const padding = { top: 56, bottom: 56, left: 56, right: 76 }

/** How MapLibre is asked for a map: it lies flat, north is up, and scrolling the page does not move it. */
export function createOptions(container: HTMLElement, task: MapTask): MapOptions {
  return {
    container,
    style: chooseStyle(task),
    bounds: boundsOf(task),
    fitBoundsOptions: { padding, maxZoom: 17 },
    ...{ minZoom: 2, maxZoom: 20, maxPitch: 0, dragRotate: false, pitchWithRotate: false, touchPitch: false },
    ...{ cooperativeGestures: true, attributionControl: false, fadeDuration: 0, renderWorldCopies: false },
    locale: toLocale(task.words),
  }
}

function boundsOf({ points }: MapTask): [west: number, south: number, east: number, north: number] {
  const [longs, lats] = [points.map(({ at }) => at[0]), points.map(({ at }) => at[1])]
  return [Math.min(...longs), Math.min(...lats), Math.max(...longs), Math.max(...lats)]
}

function toLocale(words: MapTask['words']): Record<string, string> {
  return {
    'Map.Title': words.title,
    'NavigationControl.ZoomIn': words.zoomIn,
    'NavigationControl.ZoomOut': words.zoomOut,
    'Popup.Close': words.closePopup,
    'CooperativeGesturesHandler.WindowsHelpText': words.wheel,
    'CooperativeGesturesHandler.MacHelpText': words.wheelOnMac,
    'CooperativeGesturesHandler.MobileHelpText': words.touch,
  }
}
