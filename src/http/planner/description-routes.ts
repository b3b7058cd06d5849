import { Router } from 'express'
import { apiPage, type ApiOperation } from '../../views/api-page.js'
import { pageLanguages } from '../../views/page-context.js'
import { answeredFromCache, answeredFromEdition } from '../caching.js'
import { readPageContext } from '../page-context.js'
import type { Parts } from '../parts.js'
import { toOpenApi } from './open-api.js'
import { json, plannerOperations } from './operations.js'

/** What can be asked: `/openapi.json`, and the page that tells it. */
export function descriptionRoutes(parts: Parts): Router {
  const router = Router()
  const { vocabulary, iris, config } = parts
  router.get('/openapi.json', (request, response) => {
    if (answeredFromEdition(request, response, parts, 'openapi')) return
    const facts = { base: iris.base, title: 'Drempel', licence: config.licence }
    response.type(json).send(`${JSON.stringify(toOpenApi(plannerOperations(vocabulary), facts), undefined, 2)}\n`)
  })
  for (const language of pageLanguages)
    router.get(`/${language}/api`, async (request, response) => {
      if (answeredFromCache(request, response, parts, 'page')) return
      const context = readPageContext(request, parts, [], 'api')
      const operations = await withExamples(parts)
      response.set('Content-Language', language).type('html').send(apiPage(context, operations))
    })
  return router
}

/** The operations, with examples that ask for a building of the data; those that cannot are left out. */
async function withExamples({ vocabulary, entrances }: Parts): Promise<ApiOperation[]> {
  const [building] = (await entrances()).buildings()
  const iri = building && encodeURIComponent(building.iri)
  return plannerOperations(vocabulary).map(operation => ({
    ...operation,
    examples: operation.examples
      .filter(example => iri !== undefined || !example.includes('{building}'))
      .map(example => example.slice(1).replace('{building}', iri ?? '')),
  }))
}
