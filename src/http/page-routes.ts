import { Router, type Request } from 'express'
import type { SearchQuery } from '../answers/search.js'
import { pageLanguages } from '../views/page-context.js'
import { searchPage } from '../views/search-page.js'
import { startPage } from '../views/start-page.js'
import { answeredFromCache, answeredFromRecord } from './caching.js'
import { findThing } from './find-record.js'
import { readPageContext } from './page-context.js'
import type { Parts } from './parts.js'
import { readParameters } from './request.js'
import { sendRecordPage } from './resource-routes.js'

/** Longest text that a search field takes, in characters. */
const fieldLength = 200

/** The pages below `/nl`, `/fr`, `/de` and `/en`, and the start page at `/`. */
export function pageRoutes(parts: Parts): Router {
  const router = Router()
  router.get('/', async (request, response) => {
    if (answeredFromCache(request, response, parts, `start ${request.headers['accept-language']}`)) return
    const context = readPageContext(request, parts)
    const overview = await parts.search.overview(context.language)
    response.set('Content-Language', context.language).type('html').send(startPage(context, overview))
  })
  for (const language of pageLanguages) router.use(`/${language}`, languageRoutes(parts, language))
  return router
}

function languageRoutes(parts: Parts, language: string): Router {
  const router = Router()
  router.use((request, response, next) => {
    response.set('Content-Language', language)
    const building = /^\/(building\/.*)$/.exec(request.path)?.[1]
    const answered = building
      ? answeredFromRecord({ request, response, parts }, parts.iris.thing(building), 'page')
      : answeredFromCache(request, response, parts, 'page')
    if (!answered) next()
  })
  router.get('/', async (request, response) => {
    const context = readPageContext(request, parts)
    response.type('html').send(startPage(context, await parts.search.overview(context.language)))
  })
  router.get('/search', async (request, response) => {
    const context = readPageContext(request, parts)
    const query = readSearch(request, context.language)
    response.type('html').send(searchPage(context, { query, result: await parts.search.find(query) }))
  })
  router.get('/building/*path', async (request, response) => {
    const path = request.path.slice(1)
    sendRecordPage(await findThing(path, parts), { request, response, parts }, path)
  })
  return router
}

function readSearch(request: Request, language: string): SearchQuery {
  const parameters = readParameters(request)
  const text = (name: string) => parameters.get(name)?.trim().slice(0, fieldLength) || undefined
  const page = Number(parameters.get('page') ?? 1)
  return {
    name: text('name'),
    municipality: text('municipality'),
    use: text('use'),
    language,
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  }
}
