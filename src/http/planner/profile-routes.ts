import { Router, type Request, type Response } from 'express'
import type { NeedsProfile } from '../../answers/needs/demand.js'
import { needsOf } from '../../answers/needs/read-needs.js'
import { describeProfile } from '../../answers/paths/describe-profile.js'
import { Problem } from '../../problem.js'
import { answeredFromEdition } from '../caching.js'
import { findSyntax, sendQuads } from '../descriptions.js'
import { readLanguages } from '../negotiation.js'
import type { Parts } from '../parts.js'
import { readParameters } from '../request.js'
import { json, profileForms, profiles } from './operations.js'
import { readValues } from './read-values.js'

/** The profiles to begin with at `/profiles`, and each by itself; as JSON or as triples. */
export function profileRoutes(parts: Parts): Router {
  const router = Router()
  const { presets } = needsOf(parts.vocabulary)
  router.get(profiles.path, async (request, response) => {
    readValues(profiles, readParameters(request))
    await sendProfiles(presets, texts => ({ profiles: texts }), { request, response, parts })
  })
  router.get('/profiles/:name', async (request, response) => {
    readValues(profiles, readParameters(request))
    const { name } = request.params
    const found = presets.filter(preset => preset.name === name)
    if (found.length === 0)
      throw new Problem('not-found', `There is no profile ${name}.`, {
        cure: `Use ${presets.map(preset => preset.name).join(', ')}.`,
      })
    await sendProfiles(found, ([only]) => only ?? {}, { request, response, parts })
  })
  return router
}

async function sendProfiles(
  presets: readonly NeedsProfile[],
  toBody: (profiles: object[]) => object,
  { request, response, parts }: { request: Request; response: Response; parts: Parts },
): Promise<void> {
  const { vocabulary } = parts
  const chosen = request.accepts([json, ...profileForms])
  const syntax = typeof chosen === 'string' && chosen !== json ? findSyntax(chosen) : undefined
  const languages = readLanguages(request)
  if (answeredFromEdition(request, response, parts, `profiles ${languages.join()} ${syntax?.suffix}`)) return
  if (syntax)
    return sendQuads(
      response,
      presets.flatMap(preset => describeProfile(preset, vocabulary)),
      syntax,
      parts,
    )
  const all = presets.map(({ iri, name, needs }) => ({
    iri: iri.value,
    name,
    label: vocabulary.label(iri, languages).value,
    needs: needs.map(({ demand, limit }) => ({ parameter: demand.parameter, limit: limit ?? true })),
  }))
  response.type(json).send(`${JSON.stringify(toBody(all), undefined, 2)}\n`)
}
