import { Router, type RequestHandler } from 'express'
import { pageLanguages } from '../views/page-context.js'
import { searchPage } from '../views/search-page.js'
import { startPage } from '../views/start-page.js'
import { answeredFromCache, answeredFromRecord, forbidKeeping } from './caching.js'
import { findThing } from './find-record.js'
import { takeNeeds } from './needs-body.js'
import { addNeedsPage } from './needs-routes.js'
import { readPageContext } from './page-context.js'
import type { Parts } from './parts.js'
import { readSearch } from './read-search.js'
import { pageVariant, sendRecordPage } from './resource-routes.js'

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
  router.use(takeNeeds(parts), (request, response, next) => {
    response.set('Content-Language', language)
    if (request.method === 'POST') return next()
    const building = /^\/(building\/.*)$/.exec(request.path)?.[1]
    const thing = building === undefined ? undefined : parts.iris.thing(building)
    const answered = thing
      ? answeredFromRecord({ request, response, parts }, thing, `page ${pageVariant(thing, parts)}`)
      : answeredFromCache(request, response, parts, 'page')
    if (!answered) next()
  })
  answer(router, '/', async (request, response) => {
    const context = readPageContext(request, parts)
    response.type('html').send(startPage(context, await parts.search.overview(context.language)))
  })
  answer(router, '/search', async (request, response) => {
    const context = readPageContext(request, parts)
    const { query, ...search } = readSearch(request, context.language)
    const result = await parts.search.find({ ...query, near: query.near ?? context.near, needs: context.needs?.list })
    if (result.isReading) forbidKeeping(response)
    response.type('html').send(searchPage(context, { ...search, query, result }))
  })
  answer(router, '/building/*path', async (request, response) => {
    const path = request.path.slice(1)
    sendRecordPage(await findThing(path, parts), { request, response, parts }, path)
  })
  addNeedsPage(router, parts)
  return router
}

/** A page that can be asked for with needs, too. */
function answer(router: Router, path: string, handler: RequestHandler): void {
  router.route(path).get(handler).post(handler)
}
