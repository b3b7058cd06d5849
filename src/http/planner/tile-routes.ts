import { Router } from 'express'
import { toFeature } from '../../answers/entrances/to-feature.js'
import { boxOfTile, isInTile, tileZooms, toVectorTile, type TileAddress } from '../../answers/tiles/tile.js'
import { Problem } from '../../problem.js'
import { answeredFromContent } from '../caching.js'
import type { Parts } from '../parts.js'
import { geoJson, vectorTile } from './operations.js'
import { sendJson } from './send-json.js'

/** Entrances of map tiles at `/tiles/{z}/{x}/{y}`, `.geojson` and `.mvt`. */
export function tileRoutes(parts: Parts): Router {
  const router = Router()
  router.get('/tiles/:z/:x/:y', async (request, response) => {
    const { z, x, y } = request.params
    const [, row = '', suffix = ''] = /^(\d+)(\.mvt|\.geojson)?$/.exec(y) ?? []
    const tile = readTile(z, x, row)
    const { places } = await parts.entrances()
    const features = places
      .within(boxOfTile(tile))
      .map(toFeature)
      .filter(({ geometry }) => geometry && isInTile(tile, geometry.coordinates))
      .sort((one, other) => (one.id < other.id ? -1 : 1))
    if (suffix !== '.mvt')
      return sendJson({ type: 'FeatureCollection', features }, geoJson, { request, response, parts })
    const content = Buffer.from(toVectorTile(tile, features))
    if (!answeredFromContent({ request, response, parts }, content)) response.type(vectorTile).send(content)
  })
  return router
}

function readTile(z: string, x: string, y: string): TileAddress {
  const [zoom, column, row] = [z, x, y].map(text => (/^\d{1,7}$/.test(text) ? Number(text) : NaN)) as [
    number,
    number,
    number,
  ]
  const { least, most } = tileZooms
  if (!(zoom >= least && zoom <= most))
    throw new Problem('malformed', `The zoom level z is "${z}".`, { cure: `Use ${least} to ${most}.` })
  for (const [name, value, text] of [['column x', column, x] as const, ['row y', row, y] as const])
    if (!(value < 2 ** zoom))
      throw new Problem('malformed', `The ${name} is "${text}".`, {
        cure: `Use 0 to ${2 ** zoom - 1} at zoom level ${zoom}.`,
      })
  return { zoom, column, row }
}
