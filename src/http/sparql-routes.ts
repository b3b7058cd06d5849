import { Router, type Request } from 'express'
import { Problem } from '../problem.js'
import { syntaxes } from '../rdf/syntaxes.js'
import { namedNode } from '../rdf/terms.js'
import { readSparqlRequest, type SparqlQuery } from '../sparql/protocol.js'
import type { QueryAnswer, ResultLimits } from '../sparql/pool/query-messages.js'
import { resultMediaTypes } from '../sparql/results.js'
import { describeService } from '../sparql/service-description.js'
import { pageLanguages } from '../views/page-context.js'
import { answeredFromCache } from './caching.js'
import { findSyntax, sendQuads } from './descriptions.js'
import type { Exchange } from './exchange.js'
import { readBody } from './limits/bodies.js'
import { clientOf } from './limits/client-name.js'
import { createDeliveries, type Deliveries } from './limits/deliveries.js'
import { acceptedTypes, chooseMediaType, html, wantsPage } from './negotiation.js'
import type { Parts } from './parts.js'
import { pageLimits, sendQueryPage } from './query-page.js'
import { readParameters } from './request.js'
import { resultTypes } from '../sparql/result-types.js'

const descriptionTypes = [...syntaxes.map(({ mediaType }) => mediaType), html]

/** SPARQL 1.1 Protocol at `/sparql`, with a form for browsers. */
export function sparqlRoutes(parts: Parts): Router {
  const router = Router()
  const { queryBytes } = parts.config
  const deliveries = createDeliveries({ client: 2 * queryBytes, all: 8 * queryBytes })
  router.all('/sparql', async (request, response) => {
    const query = readSparqlRequest({
      method: request.method,
      parameters: readParameters(request),
      contentType: request.headers['content-type'],
      body: request.method === 'POST' ? await readBody(request, parts.config.bodyBytes) : '',
    })
    if (query) await answer(query, { request, response, parts }, deliveries)
    else await describe({ request, response, parts })
  })
  for (const language of pageLanguages)
    router.get(`/${language}/query`, async (request, response) => {
      const parameters = readParameters(request)
      const query = readSparqlRequest({ method: 'GET', parameters, contentType: undefined, body: '' })
      await sendAnswerPage(query, { request, response, parts })
    })
  return router
}

async function describe({ request, response, parts }: Exchange): Promise<void> {
  const mediaType = chooseMediaType(request, descriptionTypes)
  if (answeredFromCache(request, response, parts, `${mediaType} ${request.headers['accept-language']}`)) return
  const syntax = findSyntax(mediaType)
  if (!syntax) return sendAnswerPage(undefined, { request, response, parts })
  const endpoint = namedNode(`${parts.iris.base}sparql`)
  await sendQuads(response, describeService({ endpoint, triples: await parts.store.count({}) }), syntax, parts)
}

async function answer(query: SparqlQuery, exchange: Exchange, deliveries: Deliveries): Promise<void> {
  const { request, response } = exchange
  const format = readParameters(request).get('format')
  if (format === null && wantsPage(request)) return sendAnswerPage(query, exchange)
  const mediaTypes = format === null ? readTypes(request) : [toType(format)]
  const client = clientOf(request)
  deliveries.refuse(client)
  const { mediaType, body } = await ask(query, { mediaTypes }, exchange)
  deliveries.note(client, response, body.length)
  response.set('Cache-Control', 'no-cache').vary('Accept, Accept-Encoding').type(mediaType).send(body)
}

function sendAnswerPage(query: SparqlQuery | undefined, exchange: Exchange): Promise<void> {
  return query
    ? sendQueryPage(exchange, query.query, () => ask(query, { mediaTypes: pageTypes, most: pageLimits }, exchange))
    : sendQueryPage(exchange, '')
}

/** Forms of an answer that a page can show: a table of a SELECT, the text of a CONSTRUCT. */
const pageTypes = ['application/sparql-results+json', 'text/turtle']

function readTypes(request: Request): string[] {
  const mediaTypes = acceptedTypes(request, resultMediaTypes)
  if (mediaTypes.length === 0) chooseMediaType(request, resultMediaTypes)
  return mediaTypes
}

function toType(format: string): string {
  const mediaType = resultTypes[format]
  if (mediaType !== undefined) return mediaType
  throw new Problem('malformed', `There is no format "${format}".`, {
    cure: `Use ${Object.keys(resultTypes).join(', ')}.`,
  })
}

/** Whether a query needs outcomes as new as the records; for all others they may be a second late. */
const asksForOutcomes = (text: string) => /ns\/earl#|DerivedGraph|\/outcomes/.test(text)

async function ask(
  query: SparqlQuery,
  form: { mediaTypes: readonly string[]; most?: ResultLimits },
  { request, response, parts }: Exchange,
): Promise<QueryAnswer> {
  if (asksForOutcomes(query.query)) await parts.outcomes()
  const client = clientOf(request)
  const left = new AbortController()
  response.once('close', () => left.abort(new Problem('too-slow', 'The client has left.')))
  return parts.queries.query({ ...query, ...form, client, atLeast: parts.ledger.position(), signal: left.signal })
}
