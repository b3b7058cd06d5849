import { Router } from 'express'
import type { EntranceIndex } from '../../answers/entrances/entrance-index.js'
import type { MeasuredBuilding } from '../../answers/entrances/entrance.js'
import type { Need } from '../../answers/needs/demand.js'
import { judgeBuilding } from '../../answers/needs/judge-building.js'
import { presetVerdictText } from '../../answers/needs/preset-verdict.js'
import { needsOf } from '../../answers/needs/read-needs.js'
import { toAskedNeed, toBuildingVerdict } from '../../answers/needs/to-verdict.js'
import { withLimits } from '../../answers/needs/with-limits.js'
import { Problem } from '../../problem.js'
import type { Parts } from '../parts.js'
import { readParameters } from '../request.js'
import { json, verdicts } from './operations.js'
import { takePage } from './page.js'
import { readValues, type Values } from './read-values.js'
import { linkNext, sendList } from './send-json.js'

/** Verdicts on buildings and entrances at `/verdicts`. */
export function verdictRoutes(parts: Parts): Router {
  const router = Router()
  const operation = verdicts(parts.vocabulary)
  router.get(operation.path, async (request, response) => {
    const values = readValues(operation, readParameters(request))
    const needs = readNeeds(values, parts)
    const found = findBuildings(values, await parts.entrances())
    const { items, next } = takePage(found, values.number('limit') ?? 1, values.text('after'))
    const exchange = { request, response, parts }
    const address = linkNext(exchange, next)
    const texts = items.map(toJudge(needs, values, parts))
    const asked = { needs: needs.map(toAskedNeed), ...(address ? { next: address } : {}) }
    sendList(asked, { name: 'buildings', texts }, json, exchange)
  })
  return router
}

/** Verdicts as JSON text. Limits of one's own are put to each building; what a profile alone makes of it is kept. */
function toJudge(
  needs: readonly Need[],
  values: Values,
  { vocabulary }: Parts,
): (building: MeasuredBuilding) => string {
  const { demands, presets } = needsOf(vocabulary)
  const preset = presets.find(({ name }) => name === values.text('profile'))
  const isOwn = demands.some(({ parameter }) => values.given.includes(parameter))
  if (preset && !isOwn) return building => presetVerdictText(building, preset)
  return building => JSON.stringify(toBuildingVerdict(judgeBuilding(building, needs)))
}

function readNeeds(values: Values, { vocabulary }: Parts): Need[] {
  const needs = needsOf(vocabulary)
  const own = needs.demands.filter(({ parameter }) => values.given.includes(parameter))
  const limits = new Map(
    own.map(({ parameter, direction }) => [parameter, direction ? (values.number(parameter) ?? 0) : true] as const),
  )
  const asked = withLimits(needs, values.text('profile'), limits)
  if (asked.length > 0) return asked
  throw new Problem('malformed', 'The request does not say what is needed.', {
    cure: `Give the parameter profile (${needs.presets.map(({ name }) => name).join(', ')}) or numbers such as minWidth=80.`,
  })
}

function findBuildings(values: Values, index: EntranceIndex): readonly MeasuredBuilding[] {
  const [box, town, ids] = [values.box('bbox'), values.text('municipality'), values.texts('id')]
  if (ids.length > 0) return ids.flatMap(id => [id, ...index.linked(id)]).flatMap(thing => withIri(thing, index))
  const inBox = box && new Set(index.places.within(box).map(({ building }) => building))
  const inTown = town === undefined ? index.buildings() : index.inMunicipality(town)
  return inBox ? inTown.filter(building => inBox.has(building)) : inTown
}

function withIri(iri: string, index: EntranceIndex): MeasuredBuilding[] {
  const building = index.building(iri) ?? index.entrance(iri)?.building
  return building ? [building] : []
}
