import type { Change, Ledger } from '../records/ledger.js'
import { geo } from '../rdf/vocab.js'

/** Web map tiles of this zoom are some 6 km wide here. */
export const tileZoom = 12

/**
 * The tiles that a change belongs to: those of the points in its record, and those where the record was before, so that
 * who follows a tile hears that something left it. None where a record has no point.
 */
export function createTileKeys(ledger: Ledger): (change: Change) => string[] {
  const before = new Map<string, string[]>()
  return change => {
    const now = change.kind === 'withdrawn' ? [] : tilesIn(ledger.content(change))
    const keys = new Set([...(before.get(change.record) ?? []), ...now])
    before.set(change.record, now)
    return [...keys]
  }
}

/** The tile of the first point of a record, which is that of the building where there is one. */
function tilesIn(content: string): string[] {
  const [, longitude, latitude] = point.exec(content) ?? []
  return longitude === undefined ? [] : [toTile(Number(longitude), Number(latitude))]
}

const point = new RegExp(`<${geo.asWKT.value}> "(?:<[^>]*> )?POINT ?\\((-?[\\d.]+) (-?[\\d.]+)\\)`, 'i')

/** "12/2090/1371": zoom, column, row. */
export function toTile(longitude: number, latitude: number): string {
  const scale = 2 ** tileZoom
  const angle = (latitude * Math.PI) / 180
  const row = ((1 - Math.asinh(Math.tan(angle)) / Math.PI) / 2) * scale
  return `${tileZoom}/${Math.floor(((longitude + 180) / 360) * scale)}/${Math.floor(row)}`
}

/** The square of a tile as well-known text, in degrees, longitude first. */
export function tileRegion(tile: string): string {
  const [zoom = 0, column = 0, row = 0] = tile.split('/').map(Number)
  const longitude = (number: number) => (number / 2 ** zoom) * 360 - 180
  const latitude = (number: number) => (Math.atan(Math.sinh(Math.PI * (1 - (2 * number) / 2 ** zoom))) * 180) / Math.PI
  const corners = [
    [column, row],
    [column, row + 1],
    [column + 1, row + 1],
    [column + 1, row],
    [column, row],
  ] as const
  return `POLYGON ((${corners.map(([x, y]) => `${longitude(x)} ${latitude(y)}`).join(', ')}))`
}
