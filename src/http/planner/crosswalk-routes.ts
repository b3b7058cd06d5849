import { Router } from 'express'
import { describeElsewhere } from '../../answers/crosswalk/describe-elsewhere.js'
import { toFieldsJson } from '../../answers/crosswalk/to-fields-json.js'
import { toOsmTags } from '../../answers/crosswalk/to-osm-tags.js'
import { exchangeFormat } from '../../rdf/vocab.js'
import type { Parts } from '../parts.js'
import { crosswalkToA11yJson, crosswalkToNetex, crosswalkToOsm } from './crosswalk-operations.js'
import { json } from './operations.js'
import { readBuilding } from './read-building.js'
import { sendJson } from './send-json.js'

const forms = [
  { operation: crosswalkToOsm, format: exchangeFormat.osm, toThings: toOsmTags },
  { operation: crosswalkToA11yJson, format: exchangeFormat.a11yjson, toThings: toFieldsJson },
  { operation: crosswalkToNetex, format: exchangeFormat.netex, toThings: toFieldsJson },
]

/** A building in the words of other formats, at `/crosswalk/osm` and the like. */
export function crosswalkRoutes(parts: Parts): Router {
  const router = Router()
  for (const { operation, format, toThings } of forms)
    router.get(operation.path, async (request, response) => {
      const { iri, record } = await readBuilding(operation, request, parts)
      const things = toThings(describeElsewhere(record, format, parts.vocabulary))
      sendJson({ building: iri, things }, json, { request, response, parts })
    })
  return router
}
