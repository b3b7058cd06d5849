import type { LayerSpecification, Map, SourceSpecification, StyleSpecification } from 'maplibre-gl'
import type { MapTask } from './map-task.js'

/** Letters are drawn by the browser: the style names no server of glyphs. */
const font = ['sans-serif']

/** Zoom levels of our tiles (answers/tiles/tile.ts). */
const tileZooms = { minzoom: 8, maxzoom: 18 }

/** A style of our own data, over raster tiles where those are given; or the address of the style that is given. */
export function chooseStyle({ ground, places }: MapTask): string | StyleSpecification {
  if (ground && !isRaster(ground.tiles)) return ground.tiles
  const raster = ground ? { ground: toRaster(ground.tiles) } : undefined
  const names: SourceSpecification = { type: 'geojson', data: toFeatures(places) }
  return {
    version: 8,
    sources: { ...raster, names, entrances: entranceSource() },
    layers: [
      { id: 'paper', type: 'background', paint: { 'background-color': colour('surface') } },
      ...(raster ? [groundLayer()] : [nameLayer()]),
      ...entranceLayers(!raster),
    ],
  }
}

/** Puts our entrances over a style of others. */
export function addEntrances(map: Map): void {
  if (map.getSource('entrances')) return
  map.addSource('entrances', entranceSource())
  for (const layer of entranceLayers(false)) map.addLayer(layer)
}

const isRaster = (tiles: string) => tiles.includes('{z}')

const isDark = () => matchMedia('(prefers-color-scheme: dark)').matches

/** A colour of the pages, by day or by night. */
function colour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim()
}

function toRaster(tiles: string): SourceSpecification {
  return { type: 'raster', tiles: [tiles], tileSize: 256, maxzoom: 19 }
}

function entranceSource(): SourceSpecification {
  return { type: 'vector', tiles: [`${new URL('..', import.meta.url).href}tiles/{z}/{x}/{y}.mvt`], ...tileZooms }
}

function toFeatures(places: MapTask['places']) {
  const features = places.map(({ name, at }) => ({
    type: 'Feature' as const,
    properties: { name },
    geometry: { type: 'Point' as const, coordinates: at },
  }))
  return { type: 'FeatureCollection' as const, features }
}

function groundLayer(): LayerSpecification {
  return { id: 'ground', type: 'raster', source: 'ground', paint: { 'raster-brightness-max': isDark() ? 0.65 : 1 } }
}

function nameLayer(): LayerSpecification {
  return {
    id: 'names',
    type: 'symbol',
    source: 'names',
    maxzoom: 16,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': font,
      'text-size': 16,
      'text-anchor': 'bottom',
      'text-offset': [0, -1.4],
    },
    paint: { 'text-color': colour('quiet'), 'text-halo-color': colour('surface'), 'text-halo-width': 2 },
  }
}

/** Entrances as dots, with their names where one is near enough to tell doors apart. */
function entranceLayers(isNamed: boolean): LayerSpecification[] {
  const source = { source: 'entrances', 'source-layer': 'entrances' }
  const dots: LayerSpecification = {
    ...{ id: 'entrances', type: 'circle', ...source, minzoom: 12 },
    paint: {
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 12, 2.5, 17, 6],
      'circle-color': colour('accent'),
      'circle-stroke-color': colour('paper'),
      'circle-stroke-width': 1.5,
    },
  }
  const names: LayerSpecification = {
    ...{ id: 'entrance-names', type: 'symbol', ...source, minzoom: 17 },
    layout: {
      ...{ 'text-field': ['get', 'name'], 'text-font': font, 'text-size': 14 },
      ...{ 'text-variable-anchor': ['top', 'left', 'right', 'bottom'], 'text-radial-offset': 0.9 },
    },
    paint: { 'text-color': colour('ink'), 'text-halo-color': colour('surface'), 'text-halo-width': 2 },
  }
  return isNamed ? [dots, names] : [dots]
}
