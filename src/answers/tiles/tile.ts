import { fromGeojsonVt } from '@maplibre/vt-pbf'
import type { Box } from '../../store/places/box.js'
import type { EntranceFeature } from '../entrances/to-feature.js'

/** A tile of the usual web map. */
export interface TileAddress {
  zoom: number
  column: number
  row: number
}

/** Zoom levels of which there are tiles; a map draws nearer ones from the last. */
export const tileZooms = { least: 8, most: 18 }

/** Units along the side of a vector tile. */
const extent = 4096

/** The box of a tile, degrees. */
export function boxOfTile({ zoom, column, row }: TileAddress): Box {
  const count = 2 ** zoom
  const toLat = (at: number) => (Math.atan(Math.sinh(Math.PI * (1 - (2 * at) / count))) * 180) / Math.PI
  return {
    west: (column / count) * 360 - 180,
    east: ((column + 1) / count) * 360 - 180,
    north: toLat(row),
    south: toLat(row + 1),
  }
}

/** Whether a position belongs to a tile: each is in one tile of a zoom level only. */
export function isInTile(tile: TileAddress, [long, lat]: readonly [number, number]): boolean {
  const [x, y] = toUnits(tile, [long, lat])
  return x >= 0 && x < extent && y >= 0 && y < extent
}

/** Entrances as a Mapbox vector tile, version 2, with one layer `entrances`; lists are written with commas. */
export function toVectorTile(tile: TileAddress, features: readonly EntranceFeature[]): Uint8Array {
  const points = features.flatMap(({ geometry, properties, id }) =>
    geometry
      ? [{ type: 1 as const, geometry: [toWhole(toUnits(tile, geometry.coordinates))], tags: toTags(properties, id) }]
      : [],
  )
  const layer = { features: points } as unknown as Parameters<typeof fromGeojsonVt>[0][string]
  return fromGeojsonVt({ entrances: layer }, { version: 2, extent })
}

function toUnits({ zoom, column, row }: TileAddress, [long, lat]: readonly [number, number]): [number, number] {
  const count = 2 ** zoom
  const sine = Math.sin((lat * Math.PI) / 180)
  const down = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)
  return [((long + 180) / 360) * count * extent - column * extent, down * count * extent - row * extent]
}

const toWhole = ([x, y]: readonly [number, number]): [number, number] => [Math.floor(x), Math.floor(y)]

function toTags(properties: object, id: string): Record<string, string | number | boolean> {
  const entries = Object.entries(properties).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(',') : value,
  ])
  return Object.fromEntries([['id', id], ...entries])
}
