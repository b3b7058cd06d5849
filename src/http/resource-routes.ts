import type { NamedNode } from '@rdfjs/types'
import { Router, type Request } from 'express'
import { measureRecord } from '../answers/entrances/measure-record.js'
import { describeThing } from '../model/description.js'
import { readRecord } from '../model/record.js'
import { Problem } from '../problem.js'
import type { PageContext } from '../views/page-context.js'
import { recordPage } from '../views/record-page.js'
import { answeredFromRecord } from './caching.js'
import { dataFormats, findSyntax, linkFormats, sendQuads } from './descriptions.js'
import type { Exchange } from './exchange.js'
import { findThing, type Found } from './find-record.js'
import { answeredFromGrave, answeredFromPast, linkHistory } from './history.js'
import { chooseMediaType, descriptionTypes, html } from './negotiation.js'
import { readPageContext } from './page-context.js'
import type { Parts } from './parts.js'

/** `/id/…` leads to the document, `/doc/…` is it: by suffix, else by Accept. */
export function resourceRoutes(parts: Parts): Router {
  const router = Router()
  router.get('/id/*path', async (request, response) => {
    const { thing } = await findThing(readPath(request), parts)
    response.vary('Accept').redirect(303, pathOf(parts.iris.document(thing.value)?.value ?? ''))
  })
  router.get('/doc/*path', async (request, response) => {
    const { path, mediaType } = readForm(readPath(request), request)
    const exchange = { request, response, parts }
    const thing = parts.iris.thing(path)
    response.vary('Accept-Datetime')
    if (answeredFromPast(thing, exchange)) return
    const variant = mediaType === html ? pageVariant(thing, parts) : ''
    if (answeredFromRecord(exchange, thing, `${mediaType} ${request.headers['accept-language']} ${variant}`)) return
    if (await answeredFromGrave(thing, mediaType, exchange)) return
    await sendForm(await findThing(path, parts), mediaType, exchange)
  })
  return router
}

async function sendForm(found: Found, mediaType: string, { request, response, parts }: Exchange): Promise<void> {
  const formats = dataFormats(pathOf(parts.iris.document(found.thing.value)?.value ?? ''))
  linkFormats(response, formats, parts)
  linkHistory(found.thing, response, parts)
  const syntax = findSyntax(mediaType)
  if (syntax) return sendQuads(response, describeThing(found.record, found.thing), syntax, parts)
  const path = parts.iris.path(found.thing.value) ?? ''
  sendRecordPage(found, { request, response, parts }, path)
}

/** The page of a thing, in the language of the request. */
export function sendRecordPage(
  { thing, record: quads }: Found,
  { request, response, parts }: Exchange,
  path: string,
  past?: PageContext['past'],
): void {
  const formats = dataFormats(pathOf(parts.iris.document(thing.value)?.value ?? ''))
  const context = { ...readPageContext(request, parts, formats, path), ...(past ? { past } : {}) }
  const record = readRecord(quads, parts.iris, parts.vocabulary)
  const measured = measureRecord(quads, parts)
  const visit = measured && { measured, now: past ? new Date(past.time) : new Date() }
  const page = record && recordPage(context, { record, iri: thing.value, visit, counts: countsOf(thing, parts) })
  if (page === undefined) throw new Problem('not-found', `There is no page of ${thing.value}.`)
  response.set('Content-Language', context.language).type('html').send(page)
}

/** What makes another page of the same record: a new day, for pages tell what is closed, and a confirmation. */
export function pageVariant(thing: NamedNode, parts: Parts): string {
  const { times = 0 } = countsOf(thing, parts) ?? {}
  return `${new Date().toISOString().slice(0, 10)} ${times}`
}

/** How often a thing was confirmed; undefined where pages tell no counts. */
const countsOf = ({ value }: NamedNode, { isLive, reports }: Parts) =>
  isLive ? reports.confirmations(value) : undefined

/** Address within the service; a redirect by path stays right behind a proxy and on another port. */
function pathOf(iri: string): string {
  return new URL(iri).pathname
}

export function readPath(request: Request): string {
  const { path } = request.params as { path?: readonly string[] }
  return (path ?? []).join('/')
}

export function readForm(path: string, request: Request): { path: string; mediaType: string } {
  const [, stem, suffix] = /^(.*)\.([a-z]+)$/.exec(path) ?? []
  if (stem === undefined || suffix === undefined) return { path, mediaType: chooseMediaType(request, descriptionTypes) }
  if (suffix === 'html') return { path: stem, mediaType: html }
  const syntax = findSyntax(suffix)
  if (syntax) return { path: stem, mediaType: syntax.mediaType }
  throw new Problem('not-found', `There is no form .${suffix} of a document.`, {
    cure: 'Use .html, .ttl, .nt, .trig, .nq or .jsonld.',
  })
}
