import { Router } from 'express'
import type { Entrance } from '../../answers/entrances/entrance.js'
import type { EntranceIndex } from '../../answers/entrances/entrance-index.js'
import { toFeature, toFeatureText } from '../../answers/entrances/to-feature.js'
import { Problem } from '../../problem.js'
import type { Parts } from '../parts.js'
import { readParameters } from '../request.js'
import { entrances, geoJson } from './operations.js'
import { takePage } from './page.js'
import { readValues, type Values } from './read-values.js'
import { linkNext, sendList } from './send-json.js'

/** Entrances by box, by distance and by name at `/entrances`. */
export function entranceRoutes(parts: Parts): Router {
  const router = Router()
  router.get(entrances.path, async (request, response) => {
    const values = readValues(entrances, readParameters(request))
    const { items, distances, next } = find(values, await parts.entrances())
    const exchange = { request, response, parts }
    const address = linkNext(exchange, next)
    const texts = items.map((entrance, at) => toText(entrance, distances?.[at]))
    const collection = { type: 'FeatureCollection', ...(address ? { next: address } : {}) }
    sendList(collection, { name: 'features', texts }, geoJson, exchange)
  })
  return router
}

interface Found {
  items: readonly Entrance[]
  /** Metres from the position that was asked for. */
  distances?: readonly number[]
  next?: string | undefined
}

function find(values: Values, index: EntranceIndex): Found {
  const most = values.number('limit') ?? 1
  const [box, position, ids] = [values.box('bbox'), values.position('near'), values.texts('id')]
  if ([box, position, ids[0]].filter(way => way !== undefined).length !== 1)
    throw new Problem('malformed', 'The request must say where: one of the parameters bbox, near and id.', {
      cure: 'Ask for /entrances?bbox=west,south,east,north, ?near=long,lat or ?id=IRI.',
    })
  if (position) {
    const found = index.places.nearest(position, most, values.number('within') ?? Infinity)
    return { items: found.map(({ item }) => item), distances: found.map(({ metres }) => metres) }
  }
  const found = box ? index.places.within(box) : ids.flatMap(id => withId(id, index))
  return takePage(found, most, values.text('after'))
}

function withId(id: string, index: EntranceIndex): Entrance[] {
  const things = [id, ...index.linked(id)]
  const found = things.flatMap(thing => index.entrance(thing) ?? index.building(thing)?.entrances ?? [])
  return [...new Set(found)]
}

function toText(entrance: Entrance, metres: number | undefined): string {
  if (metres === undefined) return toFeatureText(entrance)
  const feature = toFeature(entrance)
  const properties = { ...feature.properties, distanceMetres: Number(metres.toFixed(1)) }
  return JSON.stringify({ ...feature, properties })
}
