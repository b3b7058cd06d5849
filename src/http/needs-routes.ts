import type { RequestHandler, Router } from 'express'
import { findUnreadable, parseNeeds, type AskedNeeds } from '../answers/needs/asked-needs.js'
import { needsOf } from '../answers/needs/read-needs.js'
import { pageAddress } from '../views/addresses.js'
import { isJudgedPage } from '../views/needs/judged-pages.js'
import { needsPage, type NeedsForm } from '../views/needs/needs-page.js'
import type { PageContext } from '../views/page-context.js'
import { formIn, needsIn } from './needs-body.js'
import { readPageContext } from './page-context.js'
import type { Parts } from './parts.js'
import { readParameters } from './request.js'

/** The page on which a visitor says what is needed, at `/{language}/needs`; nothing of it is kept. */
export function addNeedsPage(router: Router, parts: Parts): void {
  router.get('/needs', (request, response) => {
    const from = readFrom(readParameters(request))
    response.type('html').send(needsPage(readPageContext(request, parts), { from }))
  })
  router.post('/needs', answerForm(parts))
}

function answerForm(parts: Parts): RequestHandler {
  return (request, response) => {
    const form = formIn(request)
    const context = readPageContext(request, parts)
    const from = readFrom(form) ?? readFrom(readParameters(request))
    const action = form.get('do')
    const faults = findFaults(form, needsIn(request), parts)
    const show = (shown: PageContext, data: NeedsForm) => response.type('html').send(needsPage(shown, data))
    if (action === 'read') return void show(...readBack(context, form, from))
    if (action === 'show') return void show({ ...context, needs: profileOf(form, parts) }, { from })
    if (action === null) return void show(context, { from })
    if (faults.unreadable.length > 0 || faults.isEmpty) {
      response.status(400)
      return void show(context, { from, form, faults })
    }
    if (action === 'save') return void response.attachment('drempel-needs.txt').type('text').send(toFile(context.needs))
    response.redirect(307, pageAddress(context, from ?? 'search'))
  }
}

function findFaults(form: URLSearchParams, needs: AskedNeeds | undefined, { vocabulary }: Parts) {
  const unreadable = findUnreadable(form, needsOf(vocabulary))
  return { unreadable, isEmpty: unreadable.length === 0 && needs === undefined }
}

/** A line for each thing that is said. */
function toFile(needs: AskedNeeds | undefined): string {
  return `${(needs?.text ?? '').replaceAll('&', '\n')}\n`
}

function readBack(context: PageContext, form: URLSearchParams, from: string | undefined): [PageContext, NeedsForm] {
  const text = form.get('text') ?? ''
  const needs = parseNeeds(text.trim().replace(/\s+/g, '&'), context.vocabulary)
  return needs ? [{ ...context, needs }, { from }] : [context, { from, unreadText: text }]
}

function profileOf(form: URLSearchParams, { vocabulary }: Parts): AskedNeeds | undefined {
  return parseNeeds(String(new URLSearchParams({ profile: form.get('profile') ?? '' })), vocabulary)
}

/** The page that one came from, by its path below `/{language}/`; nothing but a page that takes needs. */
function readFrom(fields: URLSearchParams): string | undefined {
  const from = fields.get('from') ?? ''
  return from !== '' && from.length < 2000 && !/\.\.|\\|\s|^needs/.test(from) && isJudgedPage(from) ? from : undefined
}
