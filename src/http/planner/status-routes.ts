import { Router, type Request } from 'express'
import { findOutOfUse, type OutOfUse } from '../../answers/entrances/current-closures.js'
import type { Exchange } from '../exchange.js'
import { readLanguages } from '../negotiation.js'
import type { Parts } from '../parts.js'
import { readParameters } from '../request.js'
import { atom, geoJson, status } from './operations.js'
import { readValues } from './read-values.js'
import { sendJson, sendText } from './send-json.js'
import { toAtom } from './status-atom.js'

/** Seconds for which a cache may keep what is closed. */
const freshSeconds = 30

/** What is closed or out of order, at `/status` as GeoJSON or Atom, and at `/status.atom`. */
export function statusRoutes(parts: Parts): Router {
  const router = Router()
  router.get(status.path, async (request, response) => {
    const found = await findAll(request, parts)
    const exchange = { request, response, parts }
    if (request.accepts([geoJson, 'application/json', atom]) === atom) return sendAtom(found, exchange)
    sendJson({ type: 'FeatureCollection', features: found.map(toFeature) }, geoJson, exchange, freshSeconds)
  })
  router.get(`${status.path}.atom`, async (request, response) =>
    sendAtom(await findAll(request, parts), { request, response, parts }),
  )
  return router
}

async function findAll(request: Request, parts: Parts): Promise<OutOfUse[]> {
  readValues(status, readParameters(request))
  const index = await parts.entrances()
  const now = new Date()
  return index.buildings().flatMap(building => findOutOfUse(building, now))
}

function sendAtom(found: readonly OutOfUse[], exchange: Exchange): void {
  const { parts, request } = exchange
  const text = toAtom(found, {
    ...parts,
    title: status.texts,
    languages: readLanguages(request),
    author: parts.config.publisher,
    changed: building => parts.ledger.latest(parts.iris.record(building)?.value ?? '')?.time,
    otherwise: parts.store.version.time.toISOString(),
  })
  sendText(text, atom, exchange, freshSeconds)
}

function toFeature({ iri, building, types, reason, ...rest }: OutOfUse): object {
  const own = building.entrances.find(entrance => iri.startsWith(entrance.iri))?.place ?? building.place
  const kind = types[0]?.replace(/^.*[/#]/, '')
  return {
    type: 'Feature',
    id: iri,
    geometry: own ? { type: 'Point', coordinates: [own.long, own.lat] } : null,
    properties: { building: building.iri, kind, reason: reason?.replace(/^.*\//, ''), ...rest },
  }
}
