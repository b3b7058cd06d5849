import { Router, type Request, type RequestHandler } from 'express'
import { readRecord, type RecordView } from '../model/record.js'
import { Problem } from '../problem.js'
import { badgePage, badgeSvg } from '../views/badge/badge.js'
import { easyPage } from '../views/easy/easy-page.js'
import { pageLanguages } from '../views/page-context.js'
import { qrSvg } from '../views/qr/qr-svg.js'
import { answeredFromRecord } from './caching.js'
import type { Exchange } from './exchange.js'
import { findThing } from './find-record.js'
import { readPageContext } from './page-context.js'
import type { Parts } from './parts.js'
import { readPath } from './resource-routes.js'

/** Small forms of the page of a building: easy to read, a QR code of its address, a badge for other sites. */
export function smallFormRoutes(parts: Parts): Router {
  const router = Router()
  router.get(
    pageLanguages.map(language => `/${language}/easy/*path`),
    withRecord(parts, (record, { request, response }) => {
      const context = readPageContext(request, parts)
      response.set('Content-Language', context.language).type('html').send(easyPage(context, record))
    }),
  )
  router.get(
    '/badge/*path',
    withRecord(parts, (record, { request, response }) => {
      const context = readPageContext(request, parts, [], parts.iris.path(record.root.iri.value))
      response.set('Content-Language', context.language)
      response.set('Content-Security-Policy', framedPolicy)
      if (isSvg(request)) response.type('svg').send(badgeSvg(context, record))
      else response.type('html').send(badgePage(context, record))
    }),
  )
  router.get('/qr/*path', async (request, response) => {
    if (!isSvg(request)) throw new Problem('not-found', 'A QR code has an address that ends in .svg.')
    const { thing } = await findThing(withoutSuffix(request), parts)
    if (!answeredFromRecord({ request, response, parts }, thing, 'qr')) response.type('svg').send(qrSvg(thing.value))
  })
  return router
}

/** Badges may be shown in the frames of all sites; they run nothing. */
const framedPolicy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *"

function withRecord(parts: Parts, send: (record: RecordView, exchange: Exchange) => void): RequestHandler {
  return async (request, response) => {
    const { thing, record: quads } = await findThing(withoutSuffix(request), parts)
    const exchange = { request, response, parts }
    if (answeredFromRecord(exchange, thing, `small ${request.headers['accept-language']}`)) return
    const record = readRecord(quads, parts.iris, parts.vocabulary)
    if (!record) throw new Problem('not-found', `There is no page of ${thing.value}.`)
    send(record, exchange)
  }
}

function isSvg(request: Request): boolean {
  return request.path.endsWith('.svg')
}

function withoutSuffix(request: Request): string {
  return readPath(request).replace(/\.svg$/, '')
}
