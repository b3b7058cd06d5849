import { randomBytes } from 'node:crypto'
import { Router, type Request, type RequestHandler, type Response } from 'express'
import { parseNeeds, type AskedNeeds } from '../../answers/needs/asked-needs.js'
import { Problem } from '../../problem.js'
import { isKind, readAnswers, readDay, type Answers } from '../../reports/answers.js'
import { readNumber } from '../../reports/number.js'
import type { Report } from '../../reports/report.js'
import { confirmedPage } from '../../views/confirmations.js'
import { pageAddress } from '../../views/addresses.js'
import { pageLanguages, type PageContext } from '../../views/page-context.js'
import { lookUpPage } from '../../views/reports/look-up-page.js'
import { reportPage } from '../../views/reports/report-page.js'
import { reportStatePage } from '../../views/reports/state-page.js'
import type { Exchange } from '../exchange.js'
import { findThing } from '../find-record.js'
import { clientOf } from '../limits/client-name.js'
import { createHourly, type Hourly } from '../limits/hourly.js'
import { readPageContext } from '../page-context.js'
import { readPagePath } from '../page-path.js'
import type { Parts } from '../parts.js'
import { readParameters } from '../request.js'
import { readPath } from '../resource-routes.js'
import { choicesOf, subjectOf } from './choices.js'
import { nextStep, type Move } from './next-step.js'
import { readReportForm } from './report-form.js'
import { refuseOtherSites } from './same-site.js'

/** Whether forms are sent to an address of reports. */
export function takesReports(path: string): boolean {
  return /^(?:(?:report|confirm)\/building|report\/state)\//.test(readPagePath(path)?.path ?? '')
}

/** `/{language}/report/…` asks what is wrong, `/{language}/confirm/…` counts what is right. */
export function reportRoutes(parts: Parts): Router {
  const router = Router()
  const hourly = createHourly(parts.config.clientReports)
  for (const language of pageLanguages) router.use(`/${language}`, languageRoutes(parts, hourly))
  return router
}

function languageRoutes(parts: Parts, hourly: Hourly): Router {
  const router = Router()
  router.use(['/report', '/confirm'], toNobodyElse)
  router.get('/report', (request, response) => sendLookUp(request, response, parts))
  router.get('/report/state/:number', (request, response) => sendState({ request, response, parts }))
  router.post('/report/state/:number', async (request, response) =>
    sendState({ request, response, parts }, needsOf(await readReportForm(request), parts)),
  )
  router.get('/report/building/*path', (request, response) => sendStep({ request, response, parts }))
  router.post('/report/building/*path', async (request, response) => {
    refuseOtherSites(request, parts.iris.base)
    const fields = await readReportForm(request)
    const report = await sendStep({ request, response, parts }, fields, hourly)
    if (report) await showSent(report, { request, response, parts }, needsOf(fields, parts))
  })
  router.get('/confirm/building/*path', (request, response) => sendConfirmed(request, response, parts))
  router.post('/confirm/building/*path', async (request, response) => {
    refuseOtherSites(request, parts.iris.base)
    const needs = needsOf(await readReportForm(request), parts)
    const { thing } = await findThing(pathIn(request), parts)
    hourly.count(`confirm ${clientOf(request)}`)
    await parts.reports.confirm(thing.value)
    if (needs) await sendConfirmed(request, response, parts, needs)
    else response.redirect(303, pageOf(request, parts, `confirm/${pathIn(request)}`))
  })
  return router
}

/** Kept by the browser alone, so that one can go back; and the browser says that our forms come from us. */
const toNobodyElse: RequestHandler = (request, response, next) => {
  response.set({
    'Cache-Control': 'private, no-cache',
    'Referrer-Policy': 'same-origin',
    'X-Robots-Tag': 'noindex',
    'Content-Language': request.baseUrl.slice(1, 3),
  })
  next()
}

const pathIn = (request: Request) => `building/${readPath(request)}`

/** The needs that a form carries. */
const needsOf = (fields: URLSearchParams, { vocabulary }: Parts) => parseNeeds(fields.get('needs') ?? '', vocabulary)

const pageOf = (request: Request, parts: Parts, path: string) => pageAddress(readPageContext(request, parts), path)

function sendLookUp(request: Request, response: Response, parts: Parts): void {
  const given = readParameters(request).get('number')?.trim().slice(0, 40)
  const number = readNumber(given ?? '')
  if (number !== undefined && parts.reports.find(number))
    return response.redirect(303, pageOf(request, parts, `report/state/${number}`))
  response.type('html').send(lookUpPage(readPageContext(request, parts), given))
}

async function sendState({ request, response, parts }: Exchange, needs?: AskedNeeds): Promise<void> {
  const { number: text } = request.params as { number: string }
  const report = parts.reports.find(readNumber(text) ?? '')
  if (report === undefined)
    throw new Problem('not-found', 'We do not know this number.', { cure: 'Check that you copied it right.' })
  const context = { ...readPageContext(request, parts), needs }
  response.type('html').send(await stateOfReport(context, report, parts, readParameters(request).has('sent')))
}

/** Leads to the page of the number; needs that the form carried can go along in no address, so they get it at once. */
async function showSent(report: Report, exchange: Exchange, needs: AskedNeeds | undefined): Promise<void> {
  const { request, response, parts } = exchange
  const path = `report/state/${report.number}`
  if (!needs) return response.redirect(303, `${pageOf(request, parts, path)}?sent`)
  const context = { ...readPageContext(request, parts, [], path), needs }
  response.type('html').send(await stateOfReport(context, report, parts, true))
}

async function stateOfReport(context: PageContext, report: Report, parts: Parts, isSent: boolean): Promise<string> {
  const { reportDays: days, reportsKept: kept } = parts.config
  const name = await nameIn(report, context, parts)
  return reportStatePage(context, { report, name, sent: isSent ? { days, kept } : undefined })
}

/** Undefined when the thing is gone: the report is still there. */
async function nameIn({ thing }: Report, context: PageContext, parts: Parts) {
  try {
    return subjectOf(await findThing(context.iris.path(thing) ?? '', parts), context).name
  } catch (error) {
    if (error instanceof Problem) return undefined
    throw error
  }
}

/** Sends the page of a question, or keeps the report when all is answered, and gives it. */
async function sendStep(
  { request, response, parts }: Exchange,
  fields = new URLSearchParams(),
  hourly?: Hourly,
): Promise<Report | undefined> {
  const context = { ...readPageContext(request, parts), needs: needsOf(fields, parts) }
  const about = choicesOf(await findThing(pathIn(request), parts), context)
  const paths = about.choices.map(({ path }) => path)
  const answers = withDefaults(readAnswers(fields), about.path)
  const move: Move = { step: fields.get('step'), go: fields.get('go'), isChange: fields.get('change') === 'true' }
  const { step, fault } = nextStep(move, answers, { paths, today: new Date().toISOString().slice(0, 10) })
  if (step === 'sent') return keep(answers, context, { request, parts, hourly })
  const hasBack = step !== (paths.length > 1 ? 'part' : 'kind')
  const isChange = step !== 'check' && (move.isChange || move.step === 'check') && move.go !== 'back'
  response.type('html').send(reportPage(context, { step, fault, hasBack, isChange, answers, ...about }))
  return undefined
}

/** A form begins with a token of its own, and with the thing of its page. */
function withDefaults(answers: Answers, path: string): Answers {
  const token = /^[\w-]{22}$/.test(answers.token) ? answers.token : randomBytes(16).toString('base64url')
  return { ...answers, token, part: answers.part || path }
}

async function keep(
  answers: Answers,
  context: PageContext,
  { request, parts, hourly }: { request: Request; parts: Parts; hourly: Hourly | undefined },
): Promise<Report> {
  const { token, part, kind, seen, day } = answers
  if (!isKind(kind)) throw new Problem('malformed', 'The report does not say what is wrong.')
  hourly?.count(clientOf(request))
  const thing = parts.iris.thing(part).value
  return parts.reports.add(token, { thing, kind, seen, day: readDay(day), language: context.language })
}

async function sendConfirmed(request: Request, response: Response, parts: Parts, needs?: AskedNeeds): Promise<void> {
  const found = await findThing(pathIn(request), parts)
  const context = { ...readPageContext(request, parts), needs }
  const { name, path } = subjectOf(found, context)
  const counts = parts.reports.confirmations(found.thing.value)
  response.type('html').send(confirmedPage(context, { name, path, counts }))
}
