import { Router } from 'express'
import { toTests, describeOutcomes } from '../outcomes/describe-outcomes.js'
import { needsOf } from '../answers/needs/read-needs.js'
import { Problem } from '../problem.js'
import { answeredFromContent } from './caching.js'
import { dataFormats, findSyntax, linkFormats, writeDescription } from './descriptions.js'
import type { Exchange } from './exchange.js'
import { html } from './negotiation.js'
import { readPageContext } from './page-context.js'
import type { Parts } from './parts.js'
import { readForm, readPath } from './resource-routes.js'

/** `/outcomes/{municipality}/{name}`: what is kept of the verdicts on a building, as data; its page is the report. */
export function outcomeRoutes(parts: Parts): Router {
  const router = Router()
  router.get('/outcomes/*path', async (request, response) => {
    const { path, mediaType } = readForm(readPath(request), request)
    if (mediaType !== html) return sendOutcomes(path, mediaType, { request, response, parts })
    const { language } = readPageContext(request, parts)
    response.vary('Accept, Accept-Language').redirect(303, `/${language}/audit/${path}`)
  })
  return router
}

async function sendOutcomes(path: string, mediaType: string, exchange: Exchange): Promise<void> {
  const { response, parts } = exchange
  const { iris, vocabulary } = parts
  const building = iris.thing(`building/${path}`).value
  const outcomes = (await parts.outcomes()).of(building)
  const syntax = findSyntax(mediaType)
  if (outcomes === undefined || syntax === undefined) throw unknown(building, parts)
  const tests = toTests({ regulations: parts.regulations(), profiles: needsOf(vocabulary).presets })
  const quads = describeOutcomes(building, outcomes, tests, iris)
  const text = await writeDescription(quads, syntax, parts)
  linkFormats(response, dataFormats(new URL(iris.outcomes(building)?.value ?? iris.base).pathname), parts)
  if (!answeredFromContent(exchange, text)) response.type(syntax.mediaType).send(text)
}

function unknown(building: string, { ledger }: Parts): Problem {
  const latest = ledger.latest(building)
  if (latest === undefined) return new Problem('not-found', `There is no building ${building}.`)
  if (latest.kind === 'withdrawn') return new Problem('gone', `${building} was withdrawn, and its outcomes with it.`)
  return new Problem('not-found', `${building} has not been judged yet.`, { cure: 'Try again in some minutes.' })
}
