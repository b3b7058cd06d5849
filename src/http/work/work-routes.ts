import { Router, type Request, type Response } from 'express'
import { toPageLanguage, pageLanguages, type PageContext } from '../../views/page-context.js'
import { workAddress } from '../../views/work/work-address.js'
import { workPage } from '../../views/work/work-page.js'
import { answeredFromContent, forbidKeeping } from '../caching.js'
import { readLanguages } from '../negotiation.js'
import { readPageContext } from '../page-context.js'
import type { Parts } from '../parts.js'
import { readParameters } from '../request.js'
import { readWork } from './read-work.js'
import { toWorkAtom, toWorkCsv } from './work-files.js'

/** What is to be done: `/{language}/work`, `/{language}/work/{list}`, as CSV and as an Atom feed at `/work/{list}`. */
export function workRoutes(parts: Parts): Router {
  const router = Router()
  const pages = pageLanguages.flatMap(language => [`/${language}/work`, `/${language}/work/:list`])
  router.get('/work/:list.:suffix', (request, response, next) => {
    const { suffix } = request.params as { suffix: string }
    return suffix === 'csv' || suffix === 'atom' ? sendFile(suffix, { request, response, parts }) : next()
  })
  router.get(pages, (request, response) => sendPage(request, response, parts))
  router.get(['/work', '/work/:list'], (request, response) => {
    const { query } = readWork(request, parts.regulations(), listOf(request))
    response.vary('Accept-Language').redirect(303, workAddress(readPageContext(request, parts), query))
  })
  return router
}

function listOf(request: Request): string | undefined {
  return (request.params as { list?: string }).list
}

async function sendPage(request: Request, response: Response, parts: Parts): Promise<void> {
  const list = listOf(request)
  const { query, page } = readWork(request, parts.regulations(), list)
  const context = readPageContext(request, parts)
  const [result, { choices }] = [await parts.work.find(query), await choicesOf(query.regulation, parts)]
  const html = workPage(context, {
    ...{ query, result, choices, regulations: parts.regulations() },
    page: list === undefined ? undefined : page,
  })
  if (answeredFromContent({ request, response, parts }, html)) return
  if (result.pending > 0) forbidKeeping(response)
  response.set('Content-Language', context.language).type('html').send(html)
}

/** What the filters offer; nothing where there is no regulation at all. */
async function choicesOf(regulation: string, { overviews }: Parts) {
  const overview = await overviews.find({ regulation })
  return overview ?? { choices: { municipalities: [], uses: [], operators: [] } }
}

async function sendFile(
  suffix: 'csv' | 'atom',
  exchange: { request: Request; response: Response; parts: Parts },
): Promise<void> {
  const { request, response, parts } = exchange
  const { query } = readWork(request, parts.regulations(), listOf(request))
  const language = toPageLanguage([readParameters(request).get('language') ?? [], readLanguages(request)].flat())
  const context: PageContext = { ...readPageContext(request, parts), language }
  const result = await parts.work.find(query)
  const regulation = parts.regulations().find(({ name }) => name === query.regulation)
  const feed = {
    self: new URL(request.originalUrl, parts.iris.base).href,
    page: new URL(workAddress(context, query), parts.iris.base).href,
    author: parts.config.publisher,
    changed: (building: string) => parts.ledger.latest(building)?.time ?? parts.store.version.time.toISOString(),
  }
  const text =
    suffix === 'csv' ? toWorkCsv(context, result, regulation) : toWorkAtom(context, { result, regulation, feed })
  if (answeredFromContent(exchange, text)) return
  if (result.pending > 0) forbidKeeping(response)
  response
    .set('Content-Language', language)
    .type(suffix === 'csv' ? 'text/csv; charset=utf-8' : 'application/atom+xml; charset=utf-8')
    .send(text)
}
