import { Router } from 'express'
import type { SearchHit } from '../answers/search/to-hit.js'
import { csvLine } from '../dumps/csv.js'
import { Problem } from '../problem.js'
import type { Exchange } from './exchange.js'
import type { Parts } from './parts.js'
import { sendJson, sendText } from './planner/send-json.js'
import { readSearch } from './read-search.js'

/** The results of a search as a table and for a map, all on one page; what a visitor needs is not in them. */
export function searchRoutes(parts: Parts): Router {
  const router = Router()
  router.get('/search.csv', async (request, response) => {
    const exchange = { request, response, parts }
    const lines = (await findAll(exchange)).map(hit => csvLine(Object.values(toCells(hit)).map(String)))
    sendText(csvLine(columns) + lines.join(''), 'text/csv; charset=utf-8', exchange)
  })
  router.get('/search.geojson', async (request, response) => {
    const exchange = { request, response, parts }
    const features = (await findAll(exchange)).map(toFeature)
    sendJson({ type: 'FeatureCollection', features }, 'application/geo+json', exchange)
  })
  return router
}

async function findAll({ request, parts }: Exchange): Promise<readonly SearchHit[]> {
  const { query, hasWrongNear } = readSearch(request, 'en')
  if (hasWrongNear)
    throw new Problem('malformed', 'The parameter near is no position.', {
      cure: 'Use lat,long in degrees, such as near=51.05,3.72.',
    })
  // A page says that places and filters come in a moment; a file cannot, so it waits for them.
  await parts.entrances()
  return (await parts.search.find({ ...query, page: 1, isWhole: true })).hits
}

const columns = ['building', 'name', 'use', 'street', 'municipality', 'lat', 'long', 'entrances', 'surveyed', 'unknown']

function toCells({ iri, name, use, street, municipality, place, entrances, surveyed, notKnown }: SearchHit) {
  return {
    building: iri.value,
    name: name.value,
    use: use?.value ?? '',
    street,
    municipality,
    lat: place?.lat ?? '',
    long: place?.long ?? '',
    entrances,
    surveyed: surveyed ?? '',
    // Filters that were asked for and of which nobody knows.
    unknown: notKnown.map(({ notation }) => notation).join(' '),
  }
}

/** What is in the geometry and the identifier is not said twice. */
const besideProperties = ['building', 'lat', 'long']

function toFeature(hit: SearchHit) {
  const known = Object.entries(toCells(hit)).filter(([name, value]) => value !== '' && !besideProperties.includes(name))
  const geometry = hit.place ? { type: 'Point', coordinates: [hit.place.long, hit.place.lat] } : null
  return { type: 'Feature', id: hit.iri.value, geometry, properties: Object.fromEntries(known) }
}
