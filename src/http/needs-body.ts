import type { Request, RequestHandler } from 'express'
import { readNeeds, parseNeeds, type AskedNeeds } from '../answers/needs/asked-needs.js'
import { needsOf } from '../answers/needs/read-needs.js'
import { Problem } from '../problem.js'
import { isJudgedPage } from '../views/needs/judged-pages.js'
import { readBody } from './limits/bodies.js'
import { readPagePath } from './page-path.js'
import type { Parts } from './parts.js'

/** Longest form that carries needs, in bytes. */
const formBytes = 8192

const formType = 'application/x-www-form-urlencoded'

const carried = new WeakMap<Request, { form: URLSearchParams; needs: AskedNeeds | undefined }>()

/** Whether an address on this site is that of a page that can be asked for with needs. */
export function takesNeeds(path: string): boolean {
  // The start page of a language ends in a slash.
  const page = path.includes('/', 1) ? readPagePath(path) : undefined
  return page !== undefined && isJudgedPage(page.path)
}

/** Takes the needs out of the body of a POST. Such an answer is for nobody else, and is kept nowhere. */
export function takeNeeds(parts: Parts): RequestHandler {
  return async (request, response, next) => {
    if (request.method !== 'POST' || !isJudgedPage(request.path.slice(1))) return next()
    response.set('Cache-Control', 'no-store')
    const form = await readForm(request)
    const asked = form.get('needs')
    const needs = asked === null ? readNeeds(form, parts.vocabulary) : parseNeeds(asked, parts.vocabulary)
    carried.set(request, { form, needs })
    const others = withoutNeeds(form, parts)
    // What is searched for belongs in the address; 307 keeps the needs in the body.
    if (request.path === '/search' && !request.originalUrl.includes('?') && others.size > 0)
      return response.redirect(307, `${request.originalUrl}?${others}`)
    next()
  }
}

/** What the visitor of this request needs. */
export function needsIn(request: Request): AskedNeeds | undefined {
  return carried.get(request)?.needs
}

/** The form of this request; without fields when none was sent. */
export function formIn(request: Request): URLSearchParams {
  return carried.get(request)?.form ?? new URLSearchParams()
}

async function readForm(request: Request): Promise<URLSearchParams> {
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase()
  if (type !== formType)
    throw new Problem('unsupported-media-type', 'Needs are sent as a form.', { cure: `Send them as ${formType}.` })
  return new URLSearchParams(await readBody(request, formBytes))
}

/** Fields that are no needs, and come in no address either: those of the page of needs, and where a visitor is. */
const ownFields = ['needs', 'profile', 'shown', 'do', 'text', 'from', 'near']

function withoutNeeds(form: URLSearchParams, { vocabulary }: Parts): URLSearchParams {
  const own = new Set([...ownFields, ...needsOf(vocabulary).demands.map(({ parameter }) => parameter)])
  return new URLSearchParams([...form].filter(([name, value]) => !own.has(name) && value !== ''))
}
