import { readFileSync } from 'node:fs'
import proj4 from 'proj4'
import { projectPath } from '../../paths.js'
import type { Bounds } from '../mapping/mapping.js'

/** A way to write places as two numbers. */
export interface CoordinateSystem {
  /** Such as `EPSG:31370`. */
  code: string
  name: string
  /** Where it is used, in degrees of WGS 84. */
  area: Bounds
  /** Whether its numbers are degrees of longitude and latitude that stand for WGS 84 as they are. */
  geographic: boolean
  toWgs84(x: number, y: number): readonly [longitude: number, latitude: number]
}

interface Entry {
  name: string
  definition: string
  area: [number, number, number, number]
}

let known: ReadonlyMap<string, CoordinateSystem> | undefined

/** The systems of `data/coordinates/systems.json` by their codes; read once. */
export function coordinateSystems(): ReadonlyMap<string, CoordinateSystem> {
  known ??= new Map(Object.entries(readEntries()).map(([code, entry]) => [code, toSystem(code, entry)]))
  return known
}

function readEntries(): Record<string, Entry> {
  return JSON.parse(readFileSync(projectPath('data/coordinates/systems.json'), 'utf8')) as Record<string, Entry>
}

function toSystem(code: string, { name, definition, area: [west, south, east, north] }: Entry): CoordinateSystem {
  const converter = proj4(definition, 'WGS84')
  return {
    code,
    name,
    area: { west, south, east, north },
    geographic: definition.startsWith('+proj=longlat'),
    toWgs84: (x, y) => {
      const [longitude = NaN, latitude = NaN] = converter.forward([x, y])
      return [longitude, latitude]
    },
  }
}

/** Whether a place lies in a box. */
export function lies({ west, south, east, north }: Bounds, longitude: number, latitude: number): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north
}
