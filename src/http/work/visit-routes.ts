import { Router, type Request, type Response } from 'express'
import { writeForm } from '../../dumps/form-workbook.js'
import { workbookType } from '../../dumps/workbook.js'
import { visitAddress, visitFile } from '../../views/addresses.js'
import { createPageContext, pageLanguages, toPageLanguage } from '../../views/page-context.js'
import { toVisitForm } from '../../views/work/visit-form.js'
import { visitPage } from '../../views/work/visit-page.js'
import { answeredFromRecord } from '../caching.js'
import { readLanguages } from '../negotiation.js'
import { readPageContext } from '../page-context.js'
import type { Parts } from '../parts.js'
import { readParameters } from '../request.js'
import { readPath } from '../resource-routes.js'
import { checklistOf } from './checklist-of.js'
import { monthsAgo } from '../../answers/work/stale-values.js'

/** Months after which a value is old, unless the reader says otherwise. */
export const staleMonths = 24

/** The checklist of a visit: `/{language}/visit/{municipality}/{name}`, as a workbook at `/visit/….xlsx`. */
export function visitRoutes(parts: Parts): Router {
  const router = Router()
  router.get(
    pageLanguages.map(language => `/${language}/visit/*path`),
    (request, response) => sendPage(request, response, parts),
  )
  router.get('/visit/*path', (request, response) => sendFile(request, response, parts))
  return router
}

async function sendPage(request: Request, response: Response, parts: Parts): Promise<void> {
  const building = readPath(request)
  const months = readMonths(request)
  const bare = readPageContext(request, parts)
  const { language } = bare
  if (isAnswered(building, months, { request, response, parts })) return
  const checklist = await checklistOf(building, parts, { language, months })
  const formats = [{ label: 'XLSX', mediaType: workbookType, href: visitFile(bare, building, months) }]
  const page = visitPage({ ...bare, formats }, { checklist, building, months })
  response.set('Content-Language', language).type('html').send(page)
}

/** The workbook; without the suffix, the way to the page. */
async function sendFile(request: Request, response: Response, parts: Parts): Promise<void> {
  const path = readPath(request)
  const months = readMonths(request)
  const language = toPageLanguage([readParameters(request).get('language') ?? [], readLanguages(request)].flat())
  const context = createPageContext({ ...parts, language })
  const building = /^(.*)\.xlsx$/.exec(path)?.[1]
  if (building === undefined) return response.vary('Accept-Language').redirect(303, visitAddress(context, path, months))
  if (isAnswered(building, months, { request, response, parts })) return
  const checklist = await checklistOf(building, parts, { language, months })
  response
    .set('Content-Language', language)
    .attachment(`visit-${building.replaceAll('/', '-')}.xlsx`)
    .type(workbookType)
    .send(Buffer.from(await writeForm(toVisitForm(context, checklist))))
}

/** What is old changes with the day, everything else with the record. */
function isAnswered(building: string, months: number, exchange: Parameters<typeof answeredFromRecord>[0]): boolean {
  const { request, parts } = exchange
  const variant = `visit ${monthsAgo(months)} ${request.headers['accept-language']}`
  return answeredFromRecord(exchange, parts.iris.thing(`building/${building}`), variant)
}

/** 1 to 600 months. */
export function readMonths(request: Request): number {
  const months = Number(readParameters(request).get('months') ?? staleMonths)
  return Number.isSafeInteger(months) && months >= 1 && months <= 600 ? months : staleMonths
}
